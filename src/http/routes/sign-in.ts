import { Readable } from 'node:stream';
import { headersOf } from '../actor.ts';
import type { App, HttpDeps } from '../deps.ts';

/** Sign-up, sign-in, sign-out and the rest of better-auth, under /api/auth. Tries are limited: passwords are guessed in numbers. */
export function signInRoutes(app: App, { sessions }: HttpDeps, triesPerMinute: number): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    schema: { hide: true },
    ...(triesPerMinute > 0 && {
      config: {
        rateLimit: {
          max: (request: { method: string }) => (request.method === 'POST' ? triesPerMinute : triesPerMinute * 10),
          timeWindow: '1 minute',
        },
      },
    }),
    async handler(request, reply) {
      const url = new URL(request.url, `${request.protocol}://${request.host}`);
      const answer = await sessions.answer(
        new Request(url, {
          method: request.method,
          headers: headersOf(request),
          ...(request.body !== undefined && request.body !== null && { body: JSON.stringify(request.body) }),
        }),
      );
      reply.code(answer.status);
      for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value);
      const cookies = answer.headers.getSetCookie();
      if (cookies.length > 0) reply.header('set-cookie', cookies);
      reply.header('cache-control', 'no-store');
      return reply.send(answer.body ? Readable.fromWeb(answer.body as never) : null);
    },
  });
}
