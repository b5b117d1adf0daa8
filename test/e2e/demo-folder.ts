import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the demo of this run is kept. The runner names it in the environment, which its workers inherit. */
export function demoFolder(): string {
  process.env.MONOGRAM_E2E_DEMO ??= join(tmpdir(), `monogram-e2e-demo-${process.pid}`);
  return process.env.MONOGRAM_E2E_DEMO;
}

/** Playwright's end of a run. */
export default function removeDemo(): Promise<void> {
  return rm(demoFolder(), { recursive: true, force: true });
}
