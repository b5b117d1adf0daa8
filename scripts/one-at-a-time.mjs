import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from './host.mjs';

/** Does `work` while no other start or test of this clone does such work; waits for its turn. A holder that died does not count. */
export async function alone(what, work) {
  const lock = join(ROOT, 'build', 'set-up.lock');
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  let told = false;
  while (!take(lock)) {
    const holder = holderOf(lock);
    if (holder !== undefined && !isAlive(holder)) {
      rmSync(lock, { recursive: true, force: true });
      continue;
    }
    if (!told) {
      console.log(`Another start (process ${holder ?? 'unknown'}) is setting up this folder; waiting before ${what}.`);
      told = true;
    }
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function take(lock) {
  try {
    // Made whole or not at all: whoever sees the file sees the number in it.
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') {
      return false;
    }
    throw new Error(`${lock} cannot be written (${error.code}). Monogram needs to write in its own folder.`);
  }
}

function holderOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
