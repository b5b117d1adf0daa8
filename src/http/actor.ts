import type { FastifyRequest } from 'fastify';
import type { Actor, Ports, Sessions, SignedIn } from '../app/ports.ts';
import { listMemberships } from '../app/program/list-memberships.ts';
import { isId, type SellerId } from '../core/kernel/index.ts';
import { deviceOf } from './device-cookie.ts';

/** Finds out who a request comes from; the answer is kept for the request. */
export interface Callers {
  signedIn(request: FastifyRequest): Promise<SignedIn | undefined>;
  /** The person as a buyer, or with their role as staff. */
  person(request: FastifyRequest): Promise<Actor>;
  /**
   * The person as a member of a seller: the one named, else the one in the header X-Monogram-Seller, else their first.
   * Without a membership it is the person alone, and row-level security shows them nothing of a seller's.
   */
  member(request: FastifyRequest, seller?: string): Promise<Actor>;
}

/** Callers over sessions and memberships. */
export function createCallers(sessions: Sessions, ports: Pick<Ports, 'transactions'>): Callers {
  const known = new WeakMap<FastifyRequest, Promise<SignedIn | undefined>>();
  const signedIn = (request: FastifyRequest) => {
    let asked = known.get(request);
    if (!asked) {
      asked = sessions.whoIs(headersOf(request));
      known.set(request, asked);
    }
    return asked;
  };
  const person = async (request: FastifyRequest): Promise<Actor> => {
    const caller = await signedIn(request);
    if (!caller) return { kind: 'visitor', address: request.ip };
    const kind = caller.role === 'seller' ? 'buyer' : caller.role;
    const { user, name, session, secondFactor } = caller;
    const browser = header(request, 'user-agent')?.slice(0, 300);
    const device = deviceOf(request);
    return {
      kind,
      user,
      userName: name,
      session,
      secondFactor,
      ...(device && { device }),
      ...(browser && { browser }),
      address: request.ip,
    };
  };
  return {
    signedIn,
    person,
    async member(request, named) {
      const actor = await person(request);
      if (!actor.user) return actor;
      const wanted = named ?? header(request, 'x-monogram-seller');
      const memberships = await listMemberships(ports, actor);
      const found = wanted
        ? memberships.find((one) => isId(wanted) && one.sellerId === (wanted as SellerId))
        : memberships[0];
      if (!found) return actor;
      // Staff who also sell act as staff: the one or the other, never both at once.
      return actor.kind === 'buyer' ? { ...actor, kind: 'seller', seller: found.sellerId } : actor;
    },
  };
}

/** A request's headers as the web platform has them. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value);
    else if (value) for (const one of value) headers.append(name, one);
  }
  return headers;
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
