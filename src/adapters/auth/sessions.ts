import type { Sessions, SignedIn } from '../../app/ports.ts';
import type { UserId } from '../../core/kernel/index.ts';
import { type Auth, ROLES } from './auth.ts';

/** Sessions as the program asks for them, over better-auth: a cookie, or an API key in the header x-api-key. */
export function createSessions(auth: Auth): Sessions {
  return {
    async whoIs(headers) {
      if (!headers.has('cookie') && !headers.has('x-api-key')) return undefined;
      const found = await auth.api.getSession({ headers });
      if (!found) return undefined;
      const { user, session } = found;
      const role = ROLES.find((one) => one === (user as { role?: unknown }).role) ?? 'buyer';
      const caller: SignedIn = {
        user: user.id as UserId,
        name: user.name,
        email: user.email,
        role,
        session: session.id,
        secondFactorSetUp: user.twoFactorEnabled === true,
        secondFactor: (session as { secondFactorAt?: unknown }).secondFactorAt != null,
      };
      return caller;
    },
    answer: (request) => auth.handler(request),
  };
}
