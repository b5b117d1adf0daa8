import type { Kysely } from 'kysely';
import type { Job, Store } from '../../../app/ports.ts';
import type { Tables } from '../tables.ts';
import { auditStore } from './audit.ts';
import { caseStore } from './case.ts';
import { complianceStore } from './compliance.ts';
import { contentStore } from './content.ts';
import { enforcementStore } from './enforcement.ts';
import { erasureStore } from './erasure.ts';
import { fontStore } from './font.ts';
import { fulfilmentStore } from './fulfilment.ts';
import { listingStore } from './listing.ts';
import { noticeStore } from './notice.ts';
import { orderStore } from './order.ts';
import { oversightStore } from './oversight.ts';
import { programStore } from './program.ts';
import { screeningStore } from './screening.ts';
import { sharingStore } from './sharing.ts';
import { takedownStore } from './takedown.ts';
import { uploadStore } from './uploads.ts';
import { webhookStore } from './webhook.ts';

/** Enqueues jobs of one name over the transaction's own connection. */
export type Enqueue = (db: Kysely<Tables>, jobs: readonly Job[]) => Promise<void>;

/** The store over one transaction: each verb's reading and writing is one statement of `sql/`. */
export function storeOver(db: Kysely<Tables>, enqueue: Enqueue): Store {
  return {
    ...programStore(db),
    ...noticeStore(db),
    ...complianceStore(db),
    ...listingStore(db),
    ...contentStore(db),
    ...fontStore(db),
    ...screeningStore(db),
    ...uploadStore(db),
    ...orderStore(db),
    ...fulfilmentStore(db),
    ...erasureStore(db),
    ...enforcementStore(db),
    ...oversightStore(db),
    ...caseStore(db),
    ...sharingStore(db),
    ...takedownStore(db),
    ...webhookStore(db),
    ...auditStore(db),
    enqueue: (...jobs) => enqueue(db, jobs),
  };
}
