import type { People } from '../../app/ports.ts';
import type { UserId } from '../../core/kernel/index.ts';
import type { Auth } from './auth.ts';

/** Names and addresses of accounts, over better-auth. */
export function createPeople(auth: Auth): People {
  return {
    async find(user) {
      const context = await auth.$context;
      const found = await context.internalAdapter.findUserById(user);
      return found ? { user: found.id as UserId, name: found.name, email: found.email } : undefined;
    },
  };
}
