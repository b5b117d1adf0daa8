import pg from 'pg';

// PostgreSQL's bigint: our counts and amounts are safe integers (money.ts refuses others), so they are numbers here.
const BIGINT = 20;
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** A pool of connections. Idle connections that break are dropped and reported, not thrown. */
export function createPool(connection: pg.PoolConfig, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ max: 10, connectionTimeoutMillis: 10_000, ...connection, types });
  pool.on('error', onError);
  return pool;
}
