import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Ports } from '../app/ports.ts';

const NAME = 'monogram.device';
/** 16 random bytes in base64url: what we make, and nothing else is read. */
const VALUE = /^[\w-]{22}$/;
/** As long as browsers keep a cookie at most: 400 days, in seconds. */
const MAX_AGE = 400 * 86_400;

/** The number this browser was given when a seller account was opened from it. A browser that keeps no cookies has none. */
export function deviceOf(request: FastifyRequest): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value = ''] = part.trim().split('=');
    if (name === NAME && VALUE.test(value)) return value;
  }
  return undefined;
}

/**
 * Gives a browser a random number, or keeps the one it has for longer. Only where somebody opens a seller account, accepts
 * the terms or applies: buyers get none. It says nothing by itself, scripts cannot read it, and what is kept of it is a keyed
 * hash, for as long as the operator's setting says.
 */
export function keepDevice(
  request: FastifyRequest,
  reply: FastifyReply,
  { world, settings }: Pick<Ports, 'world' | 'settings'>,
): void {
  const value = deviceOf(request) ?? Buffer.from(world.randomBytes(16)).toString('base64url');
  const secure = settings.publicUrl.startsWith('https:') ? '; Secure' : '';
  reply.header('set-cookie', `${NAME}=${value}; Path=/; Max-Age=${MAX_AGE}; HttpOnly; SameSite=Lax${secure}`);
}
