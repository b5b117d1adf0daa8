import { openIntake } from '../adapters/intake/sharp-intake.ts';
import type { Drawing, Fonts, Intake } from '../app/ports.ts';
import { DEFAULT_SETTINGS } from '../app/settings.ts';
import { openDrawingWorkers } from './drawing-workers.ts';
import { openFonts } from './font-workers.ts';

/** What is done in processes of their own, because a hostile file may hang or kill what reads it. They know no program: one set can serve several. */
export interface ChildProcesses {
  readonly intake: Intake;
  readonly drawing: Drawing;
  readonly fonts: Fonts;
  /** Kills them all. What is under way ends as refused. */
  close(): void;
}

/** Starts none yet: each comes with its first work. */
export function openChildProcesses(): ChildProcesses {
  const intake = openIntake({ bytes: DEFAULT_SETTINGS.maxUploadBytes });
  const drawing = openDrawingWorkers();
  const fonts = openFonts();
  return {
    intake,
    drawing: drawing.drawing,
    fonts: fonts.fonts,
    close() {
      intake.close();
      drawing.close();
      fonts.close();
    },
  };
}
