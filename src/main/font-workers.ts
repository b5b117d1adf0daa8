import { type checkFont, readFont } from '../adapters/fonts/index.ts';
import { killableWorkers } from '../adapters/intake/killable-workers.ts';
import type { Fonts } from '../app/ports.ts';
import { fail } from '../core/kernel/index.ts';

/** Longest a font may take to check. A whole Chinese family, every outline drawn, takes about four seconds. */
const LONGEST_MS = 30_000;

/** The program's fonts, uploads checked in a process that is killed when one takes too long or too much. */
export function openFonts(): { readonly fonts: Fonts; close(): void } {
  const workers = killableWorkers<{ readonly bytes: Uint8Array }, Awaited<ReturnType<typeof checkFont>>>({
    program: new URL('./font-worker.ts', import.meta.url),
    // Where the sanitiser is found; nothing else of the environment.
    environment: { PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin' },
    nodeArguments: [],
    workers: 1,
    waiting: 20,
    milliseconds: LONGEST_MS,
    memory: 600e6,
  });
  const fonts: Fonts = {
    read: readFont,
    async take(bytes) {
      const ended = await workers.run({ bytes });
      if (ended.end === 'answer') return ended.answer;
      const message =
        ended.end === 'busy' || ended.end === 'closed'
          ? 'Too many fonts are being checked just now. Send it again in a minute.'
          : 'Checking the font took too long or too much memory, so it was stopped. Export it anew, with fewer characters.';
      return fail({ code: 'too-slow', message });
    },
  };
  return { fonts, close: () => workers.close() };
}
