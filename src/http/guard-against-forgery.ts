import type { App } from './deps.ts';
import { sendProblem } from './problem.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site may have made a browser send: a change that comes with a session cookie needs the header
 * X-Monogram, which no other site can set without asking, and if the browser says where it comes from, it is from here.
 * Cookies are SameSite=Lax besides. Callers with an API key carry no cookie and are not asked.
 */
export function guardAgainstForgery(app: App, baseUrl: string): void {
  const home = new URL(baseUrl).origin;
  app.addHook('onRequest', async (request, reply) => {
    if (SAFE.has(request.method) || request.headers.cookie === undefined) return;
    // The sign-in routes check origins themselves; they take no header so that plain forms can work.
    if (request.url.startsWith('/api/auth/')) return;
    const origin = request.headers.origin;
    const host = request.headers.host;
    const sameSite = origin === undefined || origin === home || originIsHost(origin, host);
    if (!sameSite || request.headers['x-monogram'] === undefined) return sendProblem(request, reply, 'cross-site');
  });
}

function originIsHost(origin: string, host: string | undefined): boolean {
  try {
    return host !== undefined && new URL(origin).host === host;
  } catch {
    return false;
  }
}
