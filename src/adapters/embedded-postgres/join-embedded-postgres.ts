import pg from 'pg';
import { openCredentials } from './credentials.ts';
import { choosePlaces, openHome, rememberedBase } from './database-places.ts';
import { DATABASE, type DatabaseConnection, OWNER_ROLE } from './open-embedded-postgres.ts';
import { serverUser } from './server-user.ts';
import { SOCKET_PORT } from './start-server.ts';

/**
 * Finds the private PostgreSQL that another process of this installation runs now, for commands beside a running server.
 * Undefined if none runs: then it can be opened. Takes no lock and changes nothing.
 */
export async function joinEmbeddedPostgres(dataFolder: string): Promise<DatabaseConnection | undefined> {
  const home = openHome(dataFolder);
  const user = serverUser(`${rememberedBase(home) ?? home}/cluster`);
  if (!user.ok) return undefined;
  const places = choosePlaces(home, user.value);
  const credentials = openCredentials(places);
  if (!credentials.ok) return undefined;
  const connection = {
    host: places.socketFolder,
    port: SOCKET_PORT,
    user: OWNER_ROLE,
    password: credentials.value.owner,
    database: DATABASE,
  };
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    return connection;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}
