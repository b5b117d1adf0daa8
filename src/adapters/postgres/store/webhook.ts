import type { Kysely } from 'kysely';
import type { WebhookStore } from '../../../app/ports.ts';
import { claimDeliveries } from '../sql/webhooks/claim-deliveries.ts';
import { deliveriesOf } from '../sql/webhooks/deliveries-of.ts';
import { endpoints } from '../sql/webhooks/endpoints.ts';
import { findEndpoint } from '../sql/webhooks/find-endpoint.ts';
import { forgetMessages } from '../sql/webhooks/forget-messages.ts';
import { insertAttempt } from '../sql/webhooks/insert-attempt.ts';
import { insertEndpoint } from '../sql/webhooks/insert-endpoint.ts';
import { lockEndpoint } from '../sql/webhooks/lock-endpoint.ts';
import { tryEndpoint } from '../sql/webhooks/try-endpoint.ts';
import { updateDelivery } from '../sql/webhooks/update-delivery.ts';
import { updateEndpoint } from '../sql/webhooks/update-endpoint.ts';
import type { Tables } from '../tables.ts';

/** Webhook endpoints, and messages on their way to them. */
export function webhookStore(db: Kysely<Tables>): WebhookStore {
  return {
    insertEndpoint: (...args) => insertEndpoint(db, ...args),
    endpoints: () => endpoints(db),
    findEndpoint: (...args) => findEndpoint(db, ...args),
    lockEndpoint: (...args) => lockEndpoint(db, ...args),
    updateEndpoint: (...args) => updateEndpoint(db, ...args),
    tryEndpoint: (...args) => tryEndpoint(db, ...args),
    claimDeliveries: (...args) => claimDeliveries(db, ...args),
    insertAttempt: (...args) => insertAttempt(db, ...args),
    updateDelivery: (...args) => updateDelivery(db, ...args),
    deliveriesOf: (...args) => deliveriesOf(db, ...args),
    forgetMessages: (...args) => forgetMessages(db, ...args),
  };
}
