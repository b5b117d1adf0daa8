import type { MeBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';

const NOBODY: MeBody = { user: null, memberships: [] };

let asked: Promise<MeBody> | undefined;

/** Who is signed in, asked once. Nobody when the server does not answer: pages then say so themselves. */
export function whoIsHere(): Promise<MeBody> {
  asked ??= api.me().catch(() => {
    asked = undefined;
    return NOBODY;
  });
  return asked;
}

/** Asks anew after signing in or out. */
export function askWhoIsHere(): Promise<MeBody> {
  asked = undefined;
  return whoIsHere();
}
