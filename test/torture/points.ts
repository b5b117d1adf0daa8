import pg from 'pg';
import type { Installation } from './processes.ts';

/** Which process is killed. */
export type Victim = 'server' | 'worker' | 'database';

/** A place within ordering and erasing at which a process can be made to stand still, and who may be killed there. */
export interface Point {
  readonly name: string;
  readonly act: 'place' | 'ship' | 'erase';
  readonly victims: readonly Victim[];
  /** When the trigger fires, on what. */
  readonly on: string;
  readonly when?: string;
  /** Whether it fires as the transaction commits. */
  readonly deferred?: boolean;
}

const NULLED = 'old.wrapped is not null and new.wrapped is null';

/** From the first row of an order to the last of its erasure. */
export const POINTS: readonly Point[] = [
  {
    name: 'placing: before the order is written',
    act: 'place',
    victims: ['server', 'database'],
    on: 'before insert on monogram.orders',
  },
  {
    name: 'placing: after the act is logged',
    act: 'place',
    victims: ['server', 'database'],
    on: 'after insert on monogram.audit_entry',
    when: "new.act = 'order-placed'",
  },
  {
    name: 'placing: as it commits',
    act: 'place',
    victims: ['server', 'database'],
    on: 'after insert on monogram.orders',
    deferred: true,
  },
  {
    name: 'shipping: before the state moves',
    act: 'ship',
    victims: ['server', 'database'],
    on: 'before update on monogram.orders',
    when: "new.state = 'shipped' and old.state <> 'shipped'",
  },
  {
    name: 'shipping: before erasure is asked for',
    act: 'ship',
    victims: ['server', 'database'],
    on: 'before insert on monogram.erasure',
  },
  {
    name: 'shipping: before the key is destroyed',
    act: 'ship',
    victims: ['server', 'database'],
    on: 'before update on monogram.content_key',
    when: NULLED,
  },
  {
    name: 'shipping: as it commits',
    act: 'ship',
    victims: ['server', 'database'],
    on: 'after insert on monogram.erasure',
    deferred: true,
  },
  {
    name: 'erasing: files are gone, columns are not',
    act: 'erase',
    victims: ['worker', 'database'],
    on: 'before update on monogram.content_part',
  },
  {
    name: 'erasing: before its parts are noted',
    act: 'erase',
    victims: ['worker', 'database'],
    on: 'before update on monogram.erasure',
    when: 'new.parts_destroyed_at is not null and old.parts_destroyed_at is null',
  },
  {
    name: 'erasing: as the parts commit',
    act: 'erase',
    victims: ['worker', 'database'],
    on: 'after update on monogram.erasure',
    when: 'new.parts_destroyed_at is not null and old.parts_destroyed_at is null',
    deferred: true,
  },
  {
    name: 'chaining: before entries get their places',
    act: 'erase',
    victims: ['worker', 'database'],
    on: 'before insert on monogram.audit_chain',
  },
  {
    name: 'chaining: before the checkpoint',
    act: 'erase',
    victims: ['worker', 'database'],
    on: 'before insert on monogram.audit_checkpoint',
  },
  {
    name: 'certifying: before the certificate is kept',
    act: 'erase',
    victims: ['worker', 'database'],
    on: 'before update on monogram.erasure',
    when: 'new.certified_at is not null and old.certified_at is null',
  },
  {
    name: 'certifying: before the order is erased',
    act: 'erase',
    victims: ['worker', 'database'],
    on: 'before update on monogram.orders',
    when: "new.content_state = 'erased' and old.content_state <> 'erased'",
  },
  {
    name: 'certifying: after the act is logged',
    act: 'erase',
    victims: ['worker', 'database'],
    on: 'after insert on monogram.audit_entry',
    when: "new.act = 'erasure-certified'",
  },
  {
    name: 'certifying: as it commits',
    act: 'erase',
    victims: ['worker', 'database'],
    on: 'after update on monogram.erasure',
    when: 'new.certified_at is not null and old.certified_at is null',
    deferred: true,
  },
];

const LOCK = 4711;
/** How long a killed database may take to come back, and somebody to come by: long, since other work may go on beside. */
const PATIENCE_MS = 180_000;

/** Stands in the way at points: no line of the program knows of it. */
export interface Gate extends AsyncDisposable {
  /** Makes whoever comes to a point wait there. */
  close(point: Point): Promise<void>;
  /** Settles once somebody waits. */
  caught(): Promise<void>;
  /** Lets everybody through again. */
  open(): Promise<void>;
}

/** Puts triggers into the installation's database that wait for a lock the gate holds while it is closed. */
export async function openGate({ postgres }: Installation): Promise<Gate> {
  const connection = { ...postgres.server.administrator, database: postgres.server.owner.database };
  let keeper: pg.Client | undefined;
  const ask = async (statement: string) => {
    const patience = Date.now() + PATIENCE_MS;
    for (;;) {
      const client = new pg.Client(connection);
      client.on('error', () => undefined);
      try {
        await client.connect();
        return (await client.query(statement)).rows;
      } catch (error) {
        // Just killed, and starting again.
        if (Date.now() > patience) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  };
  await ask(`
    create schema if not exists torture;
    create or replace function torture.wait() returns trigger language plpgsql security definer as $$
    begin
      perform pg_advisory_xact_lock_shared(${LOCK});
      return coalesce(new, old);
    end $$`);
  return {
    async close({ on, when, deferred }) {
      keeper = new pg.Client(connection);
      keeper.on('error', () => undefined);
      await keeper.connect();
      await keeper.query(`select pg_advisory_lock(${LOCK})`);
      const table = on.replace(/^.* on /, '');
      await ask(`
        create ${deferred ? 'constraint' : ''} trigger torture ${on} ${deferred ? 'deferrable initially deferred' : ''}
        for each row ${when ? `when (${when})` : ''} execute function torture.wait();
        create table if not exists torture.armed (tab text); truncate torture.armed; insert into torture.armed values ('${table}')`);
    },
    async caught() {
      const patience = Date.now() + PATIENCE_MS;
      while (Date.now() < patience) {
        const [row] = await ask(
          `select count(*)::int as n from pg_locks where locktype = 'advisory' and objid = ${LOCK} and not granted`,
        );
        if (row.n > 0) return;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      throw new Error('Nobody came by this point');
    },
    async open() {
      await keeper?.query(`select pg_advisory_unlock(${LOCK})`).catch(() => undefined);
      await keeper?.end().catch(() => undefined);
      keeper = undefined;
      const [row] = await ask('select tab from torture.armed');
      if (row) await ask(`drop trigger if exists torture on ${row.tab}; truncate torture.armed`);
    },
    async [Symbol.asyncDispose]() {
      await keeper?.end().catch(() => undefined);
    },
  };
}
