import type { FreshPicture, Intake, IntakeRefusal, TakenPicture } from '../../app/ports.ts';
import { fail, ok, type Result } from '../../core/kernel/index.ts';
import { type KillableWorkers, killableWorkers } from './killable-workers.ts';
import type { PictureJob, PictureOutcome } from './picture-job.ts';
import { kindOf, type OtherKind, type PictureKind } from './picture-kind.ts';
import { type PictureLimits, refusal, refuseKind } from './refusals.ts';

/** What a picture may cost. */
export interface IntakeSettings extends PictureLimits {
  /** How many pictures are decoded at once. */
  readonly workers: number;
  /** How many may wait before the next is told to come back. */
  readonly waiting: number;
  /** For one picture, from decoding to encoding. */
  readonly milliseconds: number;
  /** Resident memory of a worker, in bytes. */
  readonly memory: number;
}

/** 50 MB, 80 megapixels, 30 s and 1.5 GB for a picture, two at a time. */
export const DEFAULT_INTAKE: IntakeSettings = {
  bytes: 50_000_000,
  pixels: 80_000_000,
  side: 30_000,
  workers: 2,
  waiting: 100,
  milliseconds: 30_000,
  memory: 1_500_000_000,
};

const TAKEN = new Set<PictureKind | OtherKind>(['jpeg', 'png', 'webp', 'tiff', 'avif', 'svg']);
const isTaken = (kind: PictureKind | OtherKind): kind is PictureKind => TAKEN.has(kind);

/**
 * libvips may unpack a picture of more than 100 MB into a temporary file: a buyer's photo, plain, on disk. The threshold is
 * lifted out of reach, and there is no folder it could write to. Of the program's own environment nothing is passed on.
 */
const ENVIRONMENT = {
  VIPS_DISC_THRESHOLD: '1000g',
  TMPDIR: '/nonexistent',
  TEMP: '/nonexistent',
  MALLOC_ARENA_MAX: '2',
  NODE_NO_WARNINGS: '1',
};

/** Reads only, starts nothing: what a decoder taken over could do through Node is refused by Node's permission model. */
const NODE_ARGUMENTS = ['--permission', '--allow-fs-read=*', '--allow-addons', '--max-old-space-size=256'];

/** An intake and how to stop it. */
export interface OpenIntake extends Intake {
  /** Kills the workers; pictures under way are refused as too slow. */
  close(): void;
}

/** Opens the intake. No process starts before the first picture comes, and none keeps the program running. */
export function openIntake(settings: Partial<IntakeSettings> = {}): OpenIntake {
  const limits: IntakeSettings = { ...DEFAULT_INTAKE, ...settings };
  const workers: KillableWorkers<PictureJob, PictureOutcome> = killableWorkers({
    program: new URL('./picture-worker.ts', import.meta.url),
    environment: ENVIRONMENT,
    nodeArguments: NODE_ARGUMENTS,
    workers: limits.workers,
    waiting: limits.waiting,
    milliseconds: limits.milliseconds,
    memory: limits.memory,
  });
  const { bytes: byteLimit, pixels, side } = limits;
  const pictureLimits: PictureLimits = { bytes: byteLimit, pixels, side };

  async function send(job: PictureJob): Promise<Result<FreshPicture, IntakeRefusal>> {
    const end = await workers.run(job);
    switch (end.end) {
      case 'answer':
        if (end.answer.outcome === 'taken')
          return ok({ ...end.answer.picture, look: end.answer.look ?? { lookUp: [], kept: [] } });
        if (end.answer.outcome === 'not-taken') return fail(refusal.drawing(end.answer.message));
        return fail(end.answer.outcome === 'too-large' ? refusal.tooManyPixels(limits) : refusal.broken());
      case 'crashed':
        return fail(refusal.broken());
      case 'too-slow':
        return fail(refusal.tooSlow());
      case 'too-much-memory':
        return fail(refusal.tooMuchMemory());
      case 'busy':
      case 'closed':
        return fail(refusal.busy());
    }
  }

  async function takePicture(bytes: Uint8Array): Promise<Result<FreshPicture, IntakeRefusal>> {
    if (bytes.length > byteLimit) return fail(refusal.tooManyBytes(limits));
    const kind = kindOf(bytes);
    return isTaken(kind) ? send({ bytes, kind, limits: pictureLimits }) : fail(refuseKind(kind));
  }

  async function shrinkPicture(bytes: Uint8Array, width: number): Promise<TakenPicture> {
    const kind = kindOf(bytes);
    if (!isTaken(kind)) throw new TypeError('Only a picture that passed intake can be shrunk');
    // What was taken in may be larger than what may be sent: re-encoding as PNG can make a picture bigger.
    const shrunk = await send({ bytes, kind, limits: pictureLimits, shrinkTo: width });
    if (!shrunk.ok) throw new Error(`A picture that passed intake could not be shrunk: ${shrunk.error.code}`);
    return shrunk.value;
  }

  return { takePicture, shrinkPicture, close: () => workers.close() };
}
