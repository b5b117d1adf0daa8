import type { PostgresPool } from 'kysely';
import type pg from 'pg';

/** Longer ones are lists of rows: each length is another text, and a server that kept them all would run out of memory. */
const MOST_PARAMETERS = 40;

/**
 * A pool whose statements are prepared once a connection. Row-level security makes a statement several times as dear to
 * plan as to run; prepared, it is planned a few times and then only run.
 */
export function preparedPool(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    let name = names.get(text);
    if (!name) {
      name = `s${names.size}`;
      names.set(text, name);
    }
    return name;
  };
  return {
    async connect() {
      const client = await pool.connect();
      return {
        query: ((text: unknown, values?: readonly unknown[]) =>
          typeof text === 'string' && values && values.length > 0 && values.length <= MOST_PARAMETERS
            ? client.query({ name: nameOf(text), text, values: [...values] })
            : client.query(text as string, values as unknown[])) as never,
        release: (destroy?: boolean) => client.release(destroy),
      };
    },
    end: () => pool.end(),
    options: pool.options as never,
  } as unknown as PostgresPool;
}
