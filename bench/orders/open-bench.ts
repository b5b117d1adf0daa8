import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../src/app/ports.ts';
import { grantRole, signUpOnce } from '../../src/main/demo-accounts.ts';
import { joinAsOwner, type OpenDatabase, openDatabase } from '../../src/main/open-database.ts';
import { readSamples } from '../../src/main/samples.ts';
import { openSecrets } from '../../src/main/secrets.ts';
import { type Program, wire } from '../../src/main/wire.ts';
import { publishSample } from './publish-sample.ts';

/** Connections of the application, here and of bare `pg`. */
export const CONNECTIONS = 16;

/** The program on a PostgreSQL of its own (fsync on), with a listing that is live and a buyer. */
export interface Bench extends AsyncDisposable {
  readonly program: Program;
  readonly dataFolder: string;
  readonly database: OpenDatabase;
  readonly owner: Parameters<typeof wire>[0]['database']['app'];
  readonly listing: Awaited<ReturnType<typeof publishSample>>;
  readonly buyer: Actor;
}

/** Opens one in a folder of its own. */
export async function openBench(): Promise<Bench> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'monogram-bench-'));
  // As root, PostgreSQL runs as another user, who must get in.
  await chmod(dataFolder, 0o755);
  const secrets = await openSecrets(dataFolder);
  const config = { databaseUrl: process.env.DATABASE_URL, dataFolder, connections: CONNECTIONS };
  const opened = await openDatabase(config, secrets, () => undefined);
  if (!opened.ok) throw new Error(opened.error);
  const database = opened.value;
  const owner = await joinAsOwner(config);
  if (!owner.ok) throw new Error(owner.error);
  const program = await wire({
    database,
    secrets,
    dataFolder,
    baseUrl: 'http://127.0.0.1',
    samples: await readSamples(),
    onError: console.error,
  });
  const operator = await signUpOnce(program, { name: 'Olive', email: 'operator@bench.example' });
  await grantRole(program, operator.user, 'operator');
  const listing = await publishSample(program, operator.user);
  const signer = await signUpOnce(program, { name: 'Ada', email: 'ada@bench.example' });
  return {
    program,
    dataFolder,
    database,
    owner: owner.value.owner,
    listing,
    buyer: { kind: 'buyer', user: signer.user, userName: signer.name },
    async [Symbol.asyncDispose]() {
      await program.close();
      await database.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
