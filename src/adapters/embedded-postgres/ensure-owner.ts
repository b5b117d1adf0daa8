import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** What `pg` needs to connect. */
interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/**
 * Makes the owner's role and database if they are missing: after the first start, and after one that was interrupted
 * just before. The owner may make roles and databases but is no superuser, so that what works here works on a hosted
 * PostgreSQL, too.
 */
export async function ensureOwner(administrator: Connection, owner: Connection): Promise<void> {
  const client = new Client(administrator);
  await client.connect();
  try {
    const role = escapeIdentifier(owner.user);
    const found = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $2) as database`,
      [owner.user, owner.database],
    );
    if (!found.rows[0]?.role) {
      await client.query(`create role ${role} login createdb createrole password ${escapeLiteral(owner.password)}`);
    }
    if (!found.rows[0]?.database) {
      const database = escapeIdentifier(owner.database);
      await client.query(`create database ${database} owner ${role}`);
      await client.query(`revoke all on database ${database} from public`);
    }
  } finally {
    await client.end();
  }
}
