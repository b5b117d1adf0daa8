import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/kernel/index.ts';
import type { DatabasePlaces } from './database-places.ts';
import { type DatabaseTrouble, troubleOfServerOutput } from './database-trouble.ts';
import type { ServerBinaries } from './server-binaries.ts';
import { SERVER_ENVIRONMENT } from './server-environment.ts';
import type { ServerUser } from './server-user.ts';

/** What {@link initCluster} needs to know. */
export interface InitRequest {
  readonly places: DatabasePlaces;
  readonly user: ServerUser;
  readonly binaries: ServerBinaries;
  readonly administrator: { readonly user: string; readonly password: string };
  /** Whether to wait until the new files are on disk. Tests do not need it. */
  readonly sync: boolean;
}

/**
 * Makes the cluster if there is none. It is made beside its place and then renamed, so that an init that is interrupted
 * leaves no half cluster: what it left is thrown away here.
 */
export async function initCluster(request: InitRequest): Promise<Result<void, DatabaseTrouble>> {
  const { places, user, binaries, administrator } = request;
  if (existsSync(places.cluster)) {
    return ok(undefined);
  }
  const staging = `${places.cluster}.new`;
  const passwordFile = join(places.base, 'initdb-password');
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { mode: 0o700 });
  writeFileSync(passwordFile, administrator.password, { mode: 0o600 });
  if (user !== undefined) {
    chownSync(staging, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  try {
    const flags = [
      `--pgdata=${staging}`,
      `--username=${administrator.user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      ...localeFlags(binaries.major),
      '--data-checksums',
      '--no-instructions',
      ...(request.sync ? [] : ['--no-sync']),
    ];
    const run = await runToEnd(join(binaries.bin, 'initdb'), flags, user);
    if (run.code !== 0) {
      rmSync(staging, { recursive: true, force: true });
      return fail(troubleOfServerOutput(run.output, { cluster: places.cluster }));
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(staging, places.cluster);
  syncFolder(places.base);
  return ok(undefined);
}

/** Sorting by code point, the same on every machine and version; letters known beyond ASCII, without which pg_trgm drops them silently. The builtin provider came with PostgreSQL 17. */
function localeFlags(major: number): string[] {
  const classic = ['--locale=C', `--lc-ctype=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`];
  return major >= 17 ? [...classic, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : classic;
}

function runToEnd(program: string, args: string[], user: ServerUser): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    // Its own process group: Ctrl-C is for us to hear, and the next start clears what an interrupted one left.
    const child = spawn(program, args, {
      ...user,
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => resolve({ code: null, output: `${output}\nFATAL: ${error.message}` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
