import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Actor, Store, Transactions } from '../../app/ports.ts';
import { preparedPool } from './prepared-pool.ts';
import { type Enqueue, storeOver } from './store/index.ts';
import type { Tables } from './tables.ts';

/** Transactions over a pool that connects as monogram_app. Each says first who acts: row-level security sees nothing else. */
export function createTransactions(pool: pg.Pool, enqueue: Enqueue): Transactions {
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: preparedPool(pool) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  }).withSchema('monogram');
  return {
    run<T>(actor: Actor, work: (store: Store) => Promise<T>): Promise<T> {
      return db.connection().execute(async (connection) => {
        await sql.raw(beginAs(actor)).execute(connection);
        let result: T;
        try {
          result = await work(storeOver(connection, enqueue));
        } catch (error) {
          // A connection that is gone has rolled back by itself; what went wrong first is what matters.
          await sql`rollback`.execute(connection).catch(() => undefined);
          throw error;
        }
        await sql`commit`.execute(connection);
        return result;
      });
    },
  };
}

/** Begins a transaction and says who acts, in one message to the server: every verb pays for this once. */
function beginAs({ kind, user, seller }: Actor): string {
  const settings = [
    ['app.kind', kind],
    ['app.user', user],
    ['app.seller', seller],
  ].map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value ?? '')}, true)`);
  return `begin; select ${settings.join(', ')}`;
}
