import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { readFont } from '../../../src/adapters/fonts/index.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** A page of this folder in real Chromium. */
export interface OpenPage {
  readonly browser: Browser;
  readonly page: Page;
  close(): Promise<void>;
}

/** Builds this folder as the pages of Monogram are built, serves it with the fonts on loopback, and opens it with the policy the server sends. */
export async function openPage(): Promise<OpenPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'monogram-page-'));
  const root = fileURLToPath(new URL('.', import.meta.url));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] as string);
    const family = /^\/v1\/fonts\/(.+)$/.exec(path)?.[1];
    const file = path === '/' ? 'index.html' : path.slice(1);
    const body = family ? await readFont(family) : await readFile(join(outDir, file)).catch(() => undefined);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    browser,
    page,
    async close() {
      await browser.close();
      await new Promise((closed) => server.close(closed));
      await rm(outDir, { recursive: true });
    },
  };
}
