import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Settings } from '../../src/app/ports.ts';
import type { UserId } from '../../src/core/kernel/index.ts';
import { createServer } from '../../src/http/server.ts';
import { type ChildProcesses, openChildProcesses } from '../../src/main/child-processes.ts';
import { grantRole } from '../../src/main/demo-accounts.ts';
import { ensureTerms } from '../../src/main/ensure-terms.ts';
import { readSamples } from '../../src/main/samples.ts';
import { openSecrets } from '../../src/main/secrets.ts';
import { type PictureProviders, type Program, wire } from '../../src/main/wire.ts';
import { startWork } from '../../src/main/work.ts';
import { type FreshDatabase, freshDatabase } from './databases.ts';

const BASE = 'http://127.0.0.1:3000';

/** Shared by every program of this process, and gone with it: at rest they keep nothing running. */
let children: ChildProcesses | undefined;

/** What every person here signs in with. */
const PASSWORD = 'correct horse battery';
/** Its hash, made once a process: hashing a password is slow by intent, and a test signs up many who have the same. */
let passwordHash: Promise<string> | undefined;

/** An answer of the API, with its body read as JSON where it is JSON. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly body: any;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

/** A person with a session, asking the API as the pages do. */
export interface Person {
  readonly id: string;
  readonly email: string;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  put(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  /** Any method, a body of bytes as it is. */
  send(
    method: 'PATCH' | 'HEAD' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** The session's cookies. */
  readonly cookie: string;
  upload(fields: Record<string, string>, file: Uint8Array, name?: string, path?: string): Promise<Answer>;
}

/** The whole program on a database of its own: real roles, real keys and blobs in a folder of its own, no network. */
export interface TestProgram extends AsyncDisposable {
  readonly program: Program;
  readonly database: FreshDatabase;
  readonly dataFolder: string;
  readonly server: Awaited<ReturnType<typeof createServer>>;
  /** What was logged, a JSON line each. */
  readonly logged: string[];
  visitor(): Person;
  /** Signs a person up. */
  person(name: string, role?: 'buyer' | 'operator' | 'auditor' | 'reviewer'): Promise<Person>;
  /** The same person in another session, as from another browser. */
  anotherSession(person: Person): Promise<Person>;
  /** Somebody who carries these cookies. */
  carrying(person: Person, cookie: string): Person;
  /** Starts the workers that carry out jobs. */
  work(): Promise<void>;
}

/** Puts the program together for one test. `pictures`: what pictures are screened with beside the program's own list; `settings`: what its operator changed. */
export async function testProgram(
  pictures: PictureProviders = {},
  settings: Partial<Settings> = {},
  /** Another database than one of the run's own. */
  given?: FreshDatabase,
): Promise<TestProgram> {
  const database = given ?? (await freshDatabase());
  const dataFolder = await mkdtemp(join(tmpdir(), 'monogram-test-'));
  const secrets = await openSecrets(dataFolder);
  const errors: Error[] = [];
  const auth = { ...database.auth, options: '-c search_path=auth' };
  children ??= openChildProcesses();
  const program = await wire({
    children,
    database: { app: database.app, auth },
    secrets,
    dataFolder,
    baseUrl: BASE,
    samples: await readSamples(),
    pictures,
    settings,
    onError: (error) => errors.push(error),
  });
  const { password } = await program.auth.$context;
  const { hash } = password;
  password.hash = (given) => {
    if (given !== PASSWORD) return hash(given);
    passwordHash ??= hash(given);
    return passwordHash;
  };
  await ensureTerms(program.ports);
  const logged: string[] = [];
  const server = await createServer({
    ports: program.ports,
    sessions: program.sessions,
    log: pino({ level: 'debug', base: null }, { write: (line: string) => void logged.push(line) }),
    webFolder: undefined,
    baseUrl: BASE,
    readiness: { check: () => program.checkDatabase() },
    requestsPerMinute: 0,
    signInsPerMinute: 0,
  });
  let stopWork: (() => Promise<void>) | undefined;
  let people = 0;

  const asking = (id: string, email: string, cookie: string | undefined): Person => {
    const ask = async (
      method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'HEAD' | 'DELETE',
      url: string,
      payload?: unknown,
      headers: Record<string, string> = {},
    ): Promise<Answer> => {
      const answer = await server.inject({
        method,
        url,
        headers: {
          ...(cookie && { cookie }),
          ...(method !== 'GET' && { 'x-monogram': '1', origin: BASE }),
          ...headers,
        },
        ...(payload !== undefined && { payload: payload as string }),
      });
      const type = String(answer.headers['content-type'] ?? '');
      const json = type.includes('json') && answer.rawPayload.length > 0;
      return {
        status: answer.statusCode,
        body: json ? JSON.parse(answer.rawPayload.toString('utf8')) : undefined,
        bytes: answer.rawPayload,
        headers: answer.headers as Answer['headers'],
      };
    };
    return {
      id,
      email,
      get: (path) => ask('GET', path),
      post: (path, body, headers) => ask('POST', path, body, headers),
      put: (path, body, headers) => ask('PUT', path, body, headers),
      send: (method, path, body, headers) => ask(method, path, body, headers),
      cookie: cookie ?? '',
      delete: (path) => ask('DELETE', path),
      upload(fields, file, name = 'picture.jpg', path = '/v1/assets') {
        const boundary = 'monogramtestboundary';
        const head = Object.entries(fields).map(
          ([key, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
        );
        const body = Buffer.concat([
          Buffer.from(
            `${head.join('')}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/jpeg\r\n\r\n`,
          ),
          Buffer.from(file),
          Buffer.from(`\r\n--${boundary}--\r\n`),
        ]);
        return ask('POST', path, body, { 'content-type': `multipart/form-data; boundary=${boundary}` });
      },
    };
  };

  return {
    program,
    database,
    dataFolder,
    server,
    logged,
    visitor: () => asking('', '', undefined),
    async person(name, role = 'buyer') {
      people += 1;
      const email = `${name.toLowerCase().replaceAll(/[^a-z]/g, '')}${people}@example.test`;
      const answer = await server.inject({
        method: 'POST',
        url: '/api/auth/sign-up/email',
        headers: { origin: BASE },
        payload: { name, email, password: PASSWORD },
      });
      if (answer.statusCode !== 200) throw new Error(`Sign-up answered ${answer.statusCode}: ${answer.body}`);
      const id = answer.json().user.id as string;
      if (role !== 'buyer') await grantRole(program, id as UserId, role);
      return asking(id, email, cookieOf(answer.cookies));
    },
    async anotherSession({ id, email }) {
      const answer = await server.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        headers: { origin: BASE },
        payload: { email, password: PASSWORD },
      });
      return asking(id, email, cookieOf(answer.cookies));
    },
    carrying: ({ id, email }, cookie) => asking(id, email, cookie),
    async work() {
      stopWork ??= await startWork(program, (error) => errors.push(error));
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      await stopWork?.();
      await program.close();
      await database[Symbol.asyncDispose]();
      await rm(dataFolder, { recursive: true, force: true });
      if (errors.length > 0) throw new AggregateError(errors, 'Something went wrong in the background');
    },
  };
}

/** The cookies of an answer as a browser sends them back. */
export function cookieOf(cookies: readonly { readonly name: string; readonly value: string }[]): string {
  return cookies
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${encodeURIComponent(decodeURIComponent(value))}`)
    .join('; ');
}
