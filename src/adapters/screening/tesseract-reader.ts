import { spawn } from 'node:child_process';
import type { TextReader } from '../../core/content/index.ts';

/** Text beyond this is not a design's. */
const MOST_TEXT = 100_000;

/**
 * Reads the words in a picture with the system's `tesseract`, one thread, killed when the time is over. `languages` are those installed,
 * joined by "+". Throws when the program is missing, fails or is too slow.
 */
export function tesseractReader(languages = 'eng', program = 'tesseract'): TextReader {
  return {
    name: 'tesseract',
    read: (picture, milliseconds) =>
      new Promise((resolve, reject) => {
        const child = spawn(program, ['stdin', 'stdout', '--psm', '11', '-l', languages], {
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
        child.stdin.end(picture);
      }),
  };
}
