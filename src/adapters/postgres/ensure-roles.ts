import pg from 'pg';

/** The login roles of the program. Neither owns a table nor can bypass row-level security. */
export const APP_ROLE = 'monogram_app';
export const AUTH_ROLE = 'monogram_auth';

/** Passwords of the login roles. */
export interface RolePasswords {
  readonly app: string;
  readonly auth: string;
}

/**
 * Creates the login roles where they are missing and sets their passwords. Roles belong to the whole cluster, so another
 * process may be doing the same: losing that race is fine. Throws a plain sentence if the owner may not create roles.
 */
export async function ensureRoles(owner: pg.Client, passwords: RolePasswords): Promise<void> {
  for (const [role, password] of [
    [APP_ROLE, passwords.app],
    [AUTH_ROLE, passwords.auth],
  ] as const) {
    const attributes = `login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${pg.escapeLiteral(password)}`;
    try {
      const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role]);
      await retryRace(() => owner.query(`${rowCount ? 'alter' : 'create'} role ${role} ${attributes}`));
    } catch (error) {
      if (codeOf(error) === '42710') {
        await retryRace(() => owner.query(`alter role ${role} ${attributes}`));
      } else if (codeOf(error) === '42501') {
        throw new Error(
          `The database user "${owner.user}" may not create the role ${role}. Give it CREATEROLE, or create the role once ` +
            `as a superuser: create role ${role} login; and grant it to this user with admin option.`,
        );
      } else throw error;
    }
    await owner.query(`grant connect on database ${pg.escapeIdentifier(owner.database ?? '')} to ${role}`);
  }
}

/** Two sessions changing one role at once get "tuple concurrently updated" (XX000); the second try finds it settled. */
async function retryRace(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (codeOf(error) !== 'XX000' || tries >= 5) throw error;
    }
  }
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
