import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Ports, Sessions } from '../app/ports.ts';
import type { Callers } from './actor.ts';

/** What routes work with. */
export interface HttpDeps {
  readonly ports: Ports;
  readonly sessions: Sessions;
  readonly callers: Callers;
}

/** The server with zod as its language of shapes. */
export type App = FastifyInstance<
  import('http').Server,
  import('http').IncomingMessage,
  import('http').ServerResponse,
  import('fastify').FastifyBaseLogger,
  ZodTypeProvider
>;

export type { FastifyRequest };
