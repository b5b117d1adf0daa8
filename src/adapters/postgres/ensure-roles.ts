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
    const secret = `password ${pg.escapeLiteral(password)}`;
    const powers = 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
    // Only a superuser may even name these powers of a role that exists, and the owner of a hosted database is none:
    // they are read instead.
    const alter = () => retryRace(() => owner.query(`alter role ${role} login ${secret}`));
    try {
      const { rows } = await owner.query<{ mighty: boolean }>(
        'select rolsuper or rolbypassrls or rolcreaterole as mighty from pg_roles where rolname = $1',
        [role],
      );
      if (rows[0]?.mighty) {
        throw new Error(
          `The role ${role} is a superuser, may make roles or bypasses row-level security, so one seller could see ` +
            `another's orders. As a superuser: alter role ${role} ${powers};`,
        );
      }
      await (rows[0] ? alter() : retryRace(() => owner.query(`create role ${role} login ${powers} ${secret}`)));
    } catch (error) {
      if (codeOf(error) === '42710') {
        await alter();
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
