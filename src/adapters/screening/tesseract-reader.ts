import { spawn } from 'node:child_process';
import type { TextReader } from '../../core/content/index.ts';

/** Text beyond this is not a design's. */
const MOST_TEXT = 100_000;

/** How a system's tesseract is called. */
export interface TesseractOptions {
  /** Installed languages, joined by "+". */
  readonly languages?: string;
  readonly program?: string;
  /** How many pictures are read at once; others wait, and their time begins when they are read. */
  readonly atOnce?: number;
}

/** The languages the system's `tesseract` can read, joined by "+"; undefined where there is none. */
export async function tesseractLanguages(program = 'tesseract'): Promise<string | undefined> {
  const listed = await run(program, ['--list-langs'], 5000).catch(() => undefined);
  const languages = (listed ?? '')
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'osd' && line !== 'equ');
  return languages.length > 0 ? languages.join('+') : undefined;
}

/** Reads the words in a picture with the system's `tesseract`, one thread, killed when the time is over. Throws when the program is missing, fails or is too slow. */
export function tesseractReader({
  languages = 'eng',
  program = 'tesseract',
  atOnce = 2,
}: TesseractOptions = {}): TextReader {
  const waiting: (() => void)[] = [];
  let reading = 0;
  return {
    name: 'tesseract',
    async read(picture, milliseconds) {
      if (reading >= atOnce) await new Promise<void>((go) => waiting.push(go));
      reading += 1;
      try {
        return await run(program, ['stdin', 'stdout', '--psm', '11', '-l', languages], milliseconds, picture);
      } finally {
        reading -= 1;
        waiting.shift()?.();
      }
    },
  };
}

function run(program: string, args: readonly string[], milliseconds: number, input?: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { PATH: process.env.PATH ?? '', OMP_THREAD_LIMIT: '1' },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: milliseconds,
      killSignal: 'SIGKILL',
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      if (text.length < MOST_TEXT) text += part;
    });
    // It may end before it has read everything; its exit status says so.
    child.stdin.on('error', () => {});
    child.on('error', (error) => reject(new Error(`tesseract could not be started: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(text);
      else reject(new Error(signal ? 'tesseract was too slow' : `tesseract ended with status ${code}`));
    });
    child.stdin.end(input);
  });
}
