import type * as r from '../records/index.ts';
import type { Slice } from './slice.ts';

/** Webhook endpoints, and messages on their way to them. */
export interface WebhookStore {
  insertEndpoint(endpoint: r.EndpointRecord): Promise<void>;
  /** All that were not removed, oldest first. */
  endpoints(): Promise<r.EndpointRecord[]>;
  findEndpoint(id: r.EndpointId): Promise<r.EndpointRecord | undefined>;
  lockEndpoint(id: r.EndpointId): Promise<r.EndpointRecord | undefined>;
  updateEndpoint(id: r.EndpointId, change: Partial<r.EndpointRecord>): Promise<void>;
  /** Puts a message on its way to one endpoint, to try it out. */
  tryEndpoint(id: r.EndpointId): Promise<r.MessageId>;
  /** Takes deliveries that are due; nobody else takes them before `lease`. */
  claimDeliveries(now: Date, lease: Date, limit: number): Promise<r.DueDelivery[]>;
  insertAttempt(attempt: r.AttemptRecord): Promise<void>;
  /** False if there is no such delivery. */
  updateDelivery(message: r.MessageId, endpoint: r.EndpointId, change: Partial<r.DeliveryRecord>): Promise<boolean>;
  /** The delivery log of an endpoint, newest first. */
  deliveriesOf(endpoint: r.EndpointId, slice: Slice): Promise<r.DeliveryRow[]>;
  /** Forgets messages older than this, with their deliveries. */
  forgetMessages(before: Date): Promise<void>;
}
