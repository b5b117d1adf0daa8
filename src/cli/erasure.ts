import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { type CertificateBody, publicKeyFromPem, verifyCertificate } from '../core/erasure/index.ts';
import type { Problem } from '../core/kernel/index.ts';
import type { CommandStreams, ExitStatus } from './command.ts';

const USAGE = `Usage: monogram erasure verify CERTIFICATE.json --key PUBLIC.pem

Checks a certificate of erasure without network or server: the signature, its shape, and that nothing was certified
before it was gone. PUBLIC.pem is the program's public signing key. CERTIFICATE.json may be "-" for standard input.
Exit 0: the certificate holds. 1: it does not, and the output says why. 2: it could not be judged.
`;

/** `monogram erasure verify`: contracts/command-line.md. Returns the exit status. */
export async function erasureCommand(args: readonly string[], streams: CommandStreams): Promise<ExitStatus> {
  const { out, err } = streams;
  if (args.includes('--help') || args.includes('-h')) {
    out.write(USAGE);
    return 0;
  }
  const [verb, ...rest] = args;
  const parsed = verb === 'verify' ? parseArguments(rest) : undefined;
  if (parsed === undefined) {
    err.write(USAGE);
    return 2;
  }
  const certificate = await readText(parsed.certificate);
  const key = await readText(parsed.key);
  for (const read of [certificate, key]) {
    if (!read.ok) {
      err.write(`${read.message}\n`);
      return 2;
    }
  }
  const usable = publicKeyFromPem(key.text);
  if (!usable.ok) {
    err.write(`Cannot use ${parsed.key}: ${usable.error}\n`);
    return 2;
  }
  return judge(certificate.text, key.text, out);
}

function parseArguments(args: readonly string[]): { certificate: string; key: string } | undefined {
  const files: string[] = [];
  let key: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]!;
    if (arg === '--key') {
      at += 1;
      key = args[at];
    } else if (arg.startsWith('--key=')) key = arg.slice('--key='.length);
    else if (arg.startsWith('--')) return undefined;
    else files.push(arg);
  }
  return files.length === 1 && key !== undefined ? { certificate: files[0]!, key } : undefined;
}

async function readText(path: string): Promise<{ ok: boolean; text: string; message: string }> {
  try {
    return { ok: true, text: path === '-' ? await readAll(process.stdin) : await readFile(path, 'utf8'), message: '' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why: Record<string, string> = {
      ENOENT: 'there is no such file',
      EACCES: 'you may not read it',
      EISDIR: 'it is a folder',
    };
    return { ok: false, text: '', message: `Cannot read ${path}: ${why[code ?? ''] ?? code ?? 'unknown trouble'}.` };
  }
}

function judge(text: string, key: string, out: CommandStreams['out']): ExitStatus {
  let certificate: unknown;
  try {
    certificate = JSON.parse(text);
  } catch {
    out.write('Refused: the certificate is not JSON.\n');
    return 1;
  }
  const verdict = verifyCertificate(certificate, key);
  out.write(verdict.ok ? summary(verdict.value) : refusal(verdict.error));
  return verdict.ok ? 0 : 1;
}

function refusal(problems: readonly Problem[]): string {
  const lines = problems.map(({ path, message }) => `  ${path === '' ? '' : `${path}: `}${message}\n`);
  return `Refused: this certificate does not hold.\n${lines.join('')}`;
}

function summary(body: CertificateBody): string {
  const parts = body.parts.map((part) => `  ${part.destroyedAt}  ${part.name} (${part.kind})\n`);
  return (
    `Verified: ${body.program} certifies that the content of order ${body.orderId} (${body.reason}) is erased.\n` +
    `  ${body.key.destroyedAt}  key ${body.key.id}\n${parts.join('')}  ${body.issuedAt}  certificate issued\n`
  );
}
