import type { Id, UserId } from '../../core/kernel/index.ts';

export type EndpointId = Id<'webhook-endpoint'>;
export type MessageId = Id<'webhook-message'>;

/** A receiver of what happens. */
export interface EndpointRecord {
  readonly id: EndpointId;
  readonly label: string;
  readonly url: string;
  /** The types it is told of; empty for all. */
  readonly events: readonly string[];
  readonly state: 'on' | 'off' | 'gave-up' | 'removed';
  /** Which secret signs; the one before signs too until `previousUntil`. */
  readonly generation: number;
  readonly previousUntil: Date | null;
  readonly createdBy: UserId;
  readonly createdAt: Date;
  /** Since when nothing arrived. */
  readonly failingSince: Date | null;
  readonly gaveUpBecause: string | null;
}

/** A message on its way to one endpoint. */
export interface DeliveryRecord {
  readonly messageId: MessageId;
  readonly endpointId: EndpointId;
  readonly at: Date;
  readonly state: 'waiting' | 'delivered' | 'failed';
  readonly attempts: number;
  readonly nextAt: Date;
  readonly deliveredAt: Date | null;
}

/** A message: a type and ids, never content. */
export interface MessageRecord {
  readonly id: MessageId;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/** One try to deliver. */
export interface AttemptRecord {
  readonly id: string;
  readonly messageId: MessageId;
  readonly endpointId: EndpointId;
  readonly at: Date;
  readonly milliseconds: number;
  readonly status: number | null;
  readonly trouble: string | null;
}

/** A delivery that is due, with all that sending it takes. */
export interface DueDelivery extends DeliveryRecord {
  readonly message: MessageRecord;
  readonly endpoint: EndpointRecord;
}

/** A delivery with its tries, for the log of an endpoint. */
export interface DeliveryRow extends DeliveryRecord {
  readonly type: string;
  readonly tries: readonly Pick<AttemptRecord, 'at' | 'milliseconds' | 'status' | 'trouble'>[];
}
