import type { OrderId } from '../../core/kernel/index.ts';
import type * as r from '../records/index.ts';

/** Erasures, from the asking to the certificate. */
export interface ErasureStore {
  requestErasure(erasure: Pick<r.ErasureRecord, 'orderId' | 'because' | 'requestedAt'>): Promise<void>;
  lockErasure(order: OrderId): Promise<r.ErasureRecord | undefined>;
  findErasure(order: OrderId): Promise<r.ErasureRecord | undefined>;
  updateErasure(order: OrderId, change: Partial<r.ErasureRecord>): Promise<void>;
  /** Erasures asked for and not certified, oldest first: what a restart must go on with. */
  unfinishedErasures(limit: number): Promise<r.ErasureRecord[]>;
}
