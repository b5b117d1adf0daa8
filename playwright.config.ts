import { defineConfig } from '@playwright/test';
import { demoFolder } from './test/e2e/demo-folder.ts';

demoFolder();

/** The pages in a real browser: the system's Chromium, a file on each of two cores, each against a server of its own on an embedded database. The limits only end what hangs: a busy machine takes its time. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'build/e2e',
  globalTeardown: './test/e2e/demo-folder.ts',
  timeout: 1_200_000,
  expect: { timeout: 30_000 },
  workers: 2,
  retries: 0,
  use: {
    viewport: { width: 1280, height: 900 },
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    acceptDownloads: true,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      executablePath: process.env.MONOGRAM_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
