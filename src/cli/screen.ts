import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { type PictureScreening, screenTexts } from '../core/content/index.ts';
import type { Result } from '../core/kernel/index.ts';
import type { CommandStreams, ExitStatus } from './command.ts';
import { linesOf } from './lines-of.ts';

/** What the command needs from the edge. */
export interface ScreenEdge {
  readonly input: Readable;
  /** Opens picture screening over the block lists named, or says what is wrong with them. */
  openPictures(blockLists: readonly string[]): Promise<PictureScreening>;
  checkFont(bytes: Uint8Array): Promise<Result<unknown, { readonly code: string; readonly message: string }>>;
}

const USAGE = `Usage: monogram screen [FILE] [--block-list LIST]...

Screens customization data before an order. Reads one JSON object a line from FILE or standard input:
  { "id": "1", "text": "..." }   { "id": "2", "image": "photo.jpg" }   { "id": "3", "font": "script.ttf" }
Files are looked for beside FILE, or in the current folder. Writes one verdict a line: allow, hold, refuse or invalid, with reasons.
--block-list  a list of picture fingerprints in a ThreatExchange form (JSON or text)
Exit 0: everything may pass or waits for a person. 1: something is refused or invalid. 2: it could not be judged.
`;

interface Answer {
  readonly id: string | number | null;
  readonly verdict: 'allow' | 'hold' | 'refuse' | 'invalid';
  readonly reasons: readonly unknown[];
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

/** `monogram screen`: contracts/command-line.md. Returns the exit status. */
export async function screenCommand(
  args: readonly string[],
  streams: CommandStreams,
  edge: ScreenEdge,
): Promise<ExitStatus> {
  if (args.includes('--help') || args.includes('-h')) {
    streams.out.write(USAGE);
    return 0;
  }
  const files: string[] = [];
  const lists: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at]!;
    const inline = /^--block-list=(.+)$/.exec(argument)?.[1];
    if (inline !== undefined) lists.push(inline);
    else if (argument === '--block-list' && args[at + 1] !== undefined) lists.push(args[++at]!);
    else if (argument.startsWith('-') && argument !== '-') return misused(streams);
    else files.push(argument);
  }
  if (files.length > 1) return misused(streams);
  const file = files[0] === '-' ? undefined : files[0];
  try {
    const pictures = await edge.openPictures(lists);
    const folder = file === undefined ? process.cwd() : dirname(resolve(file));
    const input = file === undefined ? edge.input : createReadStream(file);
    let status: ExitStatus = 0;
    for await (const line of linesOf(input)) {
      if (line.text !== undefined && line.text.trim() === '') continue;
      const answer =
        line.text === undefined
          ? invalid(null, '', 'The line is longer than 1 MB.')
          : await judge(line.text, folder, pictures, edge);
      if (answer.verdict === 'refuse' || answer.verdict === 'invalid') status = 1;
      streams.out.write(`${JSON.stringify(answer)}\n`);
    }
    return status;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    streams.err.write(
      `Cannot screen: ${code === 'ENOENT' ? `there is no file ${file ?? lists.join(', ')}` : message}\n`,
    );
    return 2;
  }
}

function misused(streams: CommandStreams): ExitStatus {
  streams.err.write(USAGE);
  return 2;
}

function invalid(id: Answer['id'], path: string, message: string): Answer {
  return { id, verdict: 'invalid', reasons: [], errors: [{ path, message }] };
}

async function judge(line: string, folder: string, pictures: PictureScreening, edge: ScreenEdge): Promise<Answer> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return invalid(null, '', 'The line is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return invalid(null, '', 'The line is not a JSON object.');
  const one = value as Record<string, unknown>;
  const id = typeof one.id === 'string' || typeof one.id === 'number' ? one.id : null;
  if (id === null) return invalid(null, '/id', 'Give the line an "id": a string or a number.');
  const kinds = (['text', 'image', 'font'] as const).filter((kind) => one[kind] !== undefined);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined)
    return invalid(id, '', 'Give exactly one of "text", "image" and "font".');
  const content = one[kind];
  if (typeof content !== 'string') return invalid(id, `/${kind}`, `"${kind}" must be a string.`);
  if (kind === 'text') {
    const { verdict, reasons } = screenTexts([{ path: '/text', label: 'Text', text: content }]);
    return {
      id,
      verdict,
      reasons: reasons.map(({ code, evidence, span, message }) => ({ code, evidence, span, message })),
    };
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(folder, content));
  } catch {
    return invalid(id, `/${kind}`, `The file ${content} cannot be read.`);
  }
  return kind === 'image' ? judgePicture(id, bytes, pictures) : judgeFont(id, bytes, edge);
}

async function judgePicture(id: Answer['id'], bytes: Uint8Array, pictures: PictureScreening): Promise<Answer> {
  const screened = await pictures.screen(bytes, '/image');
  if (!screened.ok) return malformed(id, screened.error.message);
  const { verdict, reasons } = screened.value;
  return { id, verdict, reasons: reasons.map(({ code, evidence, message }) => ({ code, evidence, message })) };
}

function malformed(id: Answer['id'], message: string): Answer {
  return { id, verdict: 'refuse', reasons: [{ code: 'malformed', evidence: message, message }] };
}

async function judgeFont(id: Answer['id'], bytes: Uint8Array, { checkFont }: ScreenEdge): Promise<Answer> {
  const checked = await checkFont(bytes);
  if (checked.ok) return { id, verdict: 'allow', reasons: [] };
  const { code, message } = checked.error;
  if (code === 'cannot-check')
    return { id, verdict: 'hold', reasons: [{ code: 'not-screened', evidence: message, message }] };
  const known = code === 'embedding-rights' ? code : 'malformed';
  return { id, verdict: 'refuse', reasons: [{ code: known, evidence: message, message }] };
}
