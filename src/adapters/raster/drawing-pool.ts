import type { Drawing, DrawingInput, DrawnFile } from '../../app/ports.ts';
import type { DrawingAnswer, DrawingJob } from './drawing-job.ts';

/** Runs a job in a process that is killed when it takes too long or too much memory. */
export type RunKillable = (
  job: DrawingJob,
) => Promise<{ readonly end: 'answer'; readonly answer: DrawingAnswer } | { readonly end: string }>;

/**
 * The port's drawing in processes of their own: the caller's process stays free, and a picture that drives a decoder mad
 * costs one worker. Rejects if the job could not be done; the message says why.
 */
export function drawingPool(run: RunKillable): Drawing {
  const ask = async (job: DrawingJob): Promise<DrawingAnswer> => {
    const ended = await run(job);
    if (!('answer' in ended)) throw new Error(`The design could not be drawn: ${ended.end}.`);
    if (ended.answer.what === 'failed') throw new Error(ended.answer.message);
    return ended.answer;
  };
  const wrongAnswer = (what: string) => new Error(`The design could not be drawn: the answer was not of ${what}.`);
  const files = async (what: 'proof' | 'productionFiles', input: DrawingInput): Promise<readonly DrawnFile[]> => {
    const answer = await ask({ what, input });
    return answer.what === what ? answer.files : [];
  };
  return {
    async problems(input) {
      const answer = await ask({ what: 'problems', input });
      return answer.what === 'problems'
        ? { errors: answer.errors, warnings: answer.warnings }
        : { errors: [], warnings: [] };
    },
    proof: (input) => files('proof', input),
    productionFiles: (input) => files('productionFiles', input),
    async watermark(picture, text) {
      const answer = await ask({ what: 'watermark', picture, text });
      if (answer.what !== 'watermark') throw wrongAnswer('a watermark');
      return answer.bytes;
    },
    async printSheets(sheets) {
      const answer = await ask({ what: 'printSheets', sheets });
      if (answer.what !== 'printSheets') throw wrongAnswer('sheets');
      return answer.file;
    },
  };
}
