import type { Kysely } from 'kysely';
import type { OversightStore } from '../../../app/ports.ts';
import { decisionsBetween } from '../sql/oversight/decisions-between.ts';
import { findSample } from '../sql/oversight/find-sample.ts';
import { insertSample } from '../sql/oversight/insert-sample.ts';
import { itemsOf } from '../sql/oversight/items-of.ts';
import { lockItem } from '../sql/oversight/lock-item.ts';
import { reportRows } from '../sql/oversight/report-rows.ts';
import { samples } from '../sql/oversight/samples.ts';
import { updateItem } from '../sql/oversight/update-item.ts';
import type { Tables } from '../tables.ts';

/** The transparency report and samples of decisions. */
export function oversightStore(db: Kysely<Tables>): OversightStore {
  return {
    decisionsBetween: (...args) => decisionsBetween(db, ...args),
    findSample: (...args) => findSample(db, ...args),
    insertSample: (...args) => insertSample(db, ...args),
    itemsOf: (...args) => itemsOf(db, ...args),
    lockItem: (...args) => lockItem(db, ...args),
    reportRows: (...args) => reportRows(db, ...args),
    samples: (...args) => samples(db, ...args),
    updateItem: (...args) => updateItem(db, ...args),
  };
}
