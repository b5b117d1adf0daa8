import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply } from 'fastify';
import type { App } from './deps.ts';
import { sendProblem } from './problem.ts';

/** Which page answers which address; the rest is the shop's. */
const ENTRIES: readonly (readonly [prefix: string, file: string])[] = [
  ['/studio', 'studio.html'],
  ['/console', 'console.html'],
  ['/docs', 'docs.html'],
];

/** Serves the built pages: hashed files for good, the entry pages fresh each time, and each page's own addresses by its entry. */
export async function pages(app: App, folder: string): Promise<void> {
  const entries = new Map<string, string>();
  for (const file of ['index.html', ...ENTRIES.map(([, file]) => file)]) {
    entries.set(file, await readFile(join(folder, file), 'utf8'));
  }
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    serve: true,
    wildcard: false,
    preCompressed: true,
    setHeaders(reply, path) {
      const hashed = path.includes(`${join(folder, 'assets')}`);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    globIgnore: ['**/*.html', '**/*.html.*'],
  });
  const page = (url: string, reply: FastifyReply) => {
    const path = url.split('?')[0] ?? '/';
    const file = ENTRIES.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`))?.[1] ?? 'index.html';
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(entries.get(file));
  };
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && /text\/html|\*\/\*/.test(request.headers.accept ?? '*/*');
    const isApi =
      request.url.startsWith('/v1/') || request.url.startsWith('/api/') || request.url.startsWith('/assets/');
    return wantsPage && !isApi ? page(request.url, reply) : sendProblem(request, reply, 'no-such-address');
  });
}
