import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyBaseLogger, LogController } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import type { Ports, Sessions } from '../app/ports.ts';
import { createCallers } from './actor.ts';
import { answerErrors } from './answer-errors.ts';
import type { App, HttpDeps } from './deps.ts';
import { guardAgainstForgery } from './guard-against-forgery.ts';
import { pages } from './pages.ts';
import { sendProblem } from './problem.ts';
import { appealRoutes } from './routes/appeals.ts';
import { approvalRoutes } from './routes/approval.ts';
import { assetRoutes } from './routes/assets.ts';
import { auditRoutes } from './routes/audit.ts';
import { batchRoutes } from './routes/batches.ts';
import { blockListRoutes } from './routes/block-lists.ts';
import { caseAppealRoutes } from './routes/case-appeals.ts';
import { caseRoutes } from './routes/cases.ts';
import { complianceRoutes } from './routes/compliance.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { customizerRoutes } from './routes/customizer.ts';
import { designRoutes } from './routes/designs.ts';
import { devMailRoutes, type Mailbox } from './routes/dev-mail.ts';
import { enforcementRoutes } from './routes/enforcement.ts';
import { erasureRoutes } from './routes/erasure.ts';
import { fontRoutes } from './routes/fonts.ts';
import { fulfilmentRoutes } from './routes/fulfilment.ts';
import { healthRoutes, type Readiness } from './routes/health.ts';
import { helpRoutes } from './routes/help.ts';
import { listingRoutes } from './routes/listings.ts';
import { noticeRoutes } from './routes/notices.ts';
import { numberRoutes } from './routes/numbers.ts';
import { openingRoutes } from './routes/openings.ts';
import { orderRoutes } from './routes/orders.ts';
import { oversightRoutes } from './routes/oversight.ts';
import { programRoutes } from './routes/program.ts';
import { secondFactorRoutes } from './routes/second-factor.ts';
import { sellerRoutes } from './routes/sellers.ts';
import { sharingRoutes } from './routes/sharing.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { takedownRoutes } from './routes/takedown.ts';
import { teamRoutes } from './routes/team.ts';
import { uploadRoutes } from './routes/uploads.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { sharePage } from './share-page.ts';

/** How a server is put together. */
export interface ServerOptions {
  readonly ports: Ports;
  readonly sessions: Sessions;
  readonly log: FastifyBaseLogger;
  /** Folder of the built pages; undefined serves the API alone. */
  readonly webFolder: string | undefined;
  /** The address people use; requests that change things must come from it. */
  readonly baseUrl: string;
  readonly readiness: Readiness;
  /** Caught mails to show at /dev/mail; for the demo. */
  readonly mailbox?: Mailbox | undefined;
  /** Addresses and networks of proxies whose X-Forwarded-For is believed, beside this machine's own. */
  readonly proxies?: readonly string[];
  /** Requests a minute from one address; 0 for no limit. */
  readonly requestsPerMinute: number;
  /** Sign-in tries a minute from one address; 0 for no limit. */
  readonly signInsPerMinute: number;
}

/** The HTTP server: parse, call a verb, present. Everything it knows of the world comes in through the options. */
export async function createServer(options: ServerOptions): Promise<App> {
  const { ports, sessions, log } = options;
  const server = Fastify({
    loggerInstance: log,
    // Requests are logged by their route, never by their address: a query may name things.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    trustProxy: ['loopback', ...(options.proxies ?? [])],
    requestIdHeader: false,
    genReqId: () => ports.world.newId(),
    routerOptions: { maxParamLength: 250 },
  }).withTypeProvider() as unknown as App;
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  answerErrors(server);

  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The shaper is WebAssembly.
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:', 'data:'],
        fontSrc: ["'self'", 'blob:', 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: options.baseUrl.startsWith('https:'),
    referrerPolicy: { policy: 'same-origin' },
  });
  if (options.requestsPerMinute > 0) {
    await server.register(rateLimit, {
      max: options.requestsPerMinute,
      timeWindow: '1 minute',
      allowList: (request) => !request.url.startsWith('/v1/') && !request.url.startsWith('/api/'),
    });
  }
  await server.register(multipart);
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Monogram',
        version: '1',
        description: 'Customization for marketplaces: listings judged, designs drawn, orders sealed and erased.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'monogram.session_token' },
          apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
        },
      },
      security: [{ session: [] }, { apiKey: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  guardAgainstForgery(server, options.baseUrl);
  server.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });

  const deps: HttpDeps = { ports, sessions, callers: createCallers(sessions, ports) };
  await server.register(async (scope) => {
    const app = scope as unknown as App;
    healthRoutes(app, options.readiness);
    signInRoutes(app, deps, options.signInsPerMinute);
    secondFactorRoutes(app, deps);
    programRoutes(app, deps);
    noticeRoutes(app, deps);
    teamRoutes(app, deps);
    approvalRoutes(app, deps);
    complianceRoutes(app, deps);
    numberRoutes(app, deps);
    if (options.mailbox) devMailRoutes(app, options.mailbox);
    listingRoutes(app, deps);
    customizerRoutes(app, deps);
    assetRoutes(app, deps);
    uploadRoutes(app, deps);
    fontRoutes(app, deps);
    designRoutes(app, deps);
    orderRoutes(app, deps);
    openingRoutes(app, deps);
    correctionRoutes(app, deps);
    fulfilmentRoutes(app, deps);
    erasureRoutes(app, deps);
    webhookRoutes(app, deps);
    batchRoutes(app, deps);
    enforcementRoutes(app, deps);
    appealRoutes(app, deps);
    sellerRoutes(app, deps);
    oversightRoutes(app, deps);
    sharingRoutes(app, deps);
    blockListRoutes(app, deps);
    caseRoutes(app, deps);
    caseAppealRoutes(app, deps);
    takedownRoutes(app, deps);
    auditRoutes(app, deps);
    helpRoutes(app);
    app.get('/openapi.json', { schema: { hide: true } }, async () => server.swagger());
  });
  if (options.webFolder) await sharePage(server, ports, options.webFolder, options.baseUrl);
  if (options.webFolder) await pages(server, options.webFolder);
  else server.setNotFoundHandler((request, reply) => sendProblem(request, reply, 'no-such-address'));
  await server.ready();
  return server;
}
