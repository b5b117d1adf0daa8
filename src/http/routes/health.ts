import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { App } from '../deps.ts';
import { sendProblem } from '../problem.ts';

/** Whether the server can do its work now. */
export interface Readiness {
  /** Resolves if the database answers and the migrations are applied; rejects otherwise. */
  check(): Promise<void>;
}

/** For those who run it: /healthz while the process lives, /readyz when it can serve, /metrics in Prometheus' format. */
export function healthRoutes(app: App, readiness: Readiness): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    seconds.observe({ method, route: routeOptions.url ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'alive' }));
  app.get('/readyz', { schema: { hide: true } }, async (request, reply) => {
    try {
      await readiness.check();
      return { status: 'ready' };
    } catch {
      return sendProblem(request, reply, 'not-ready', { detail: 'The database does not answer.' });
    }
  });
  app.get('/metrics', { schema: { hide: true } }, async (_, reply) =>
    reply.header('content-type', registry.contentType).send(await registry.metrics()),
  );
}
