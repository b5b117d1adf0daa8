import { sql } from 'kysely';

/** A case's place: its priority, and one more for each hour it waits. The moment is subtracted as a number, so that no two rows are compared at different times. */
export const QUEUE_ORDER = sql<number>`(priority - extract(epoch from opened_at) / 3600)`;
