import type { DeliveryRow, EndpointRecord } from '../../app/ports.ts';
import type { DeliveryBody, EndpointBody } from '../contract/index.ts';

/** A receiver of webhooks as staff see it. */
export function presentEndpoint(endpoint: EndpointRecord): EndpointBody {
  const { id, label, url, events, state, createdAt, failingSince, gaveUpBecause, previousUntil } = endpoint;
  return {
    id,
    label,
    url,
    events: [...events],
    state,
    createdAt: createdAt.toISOString(),
    failingSince: failingSince?.toISOString() ?? null,
    gaveUpBecause,
    previousSecretUntil: previousUntil?.toISOString() ?? null,
  };
}

/** A delivery with its tries. */
export function presentDelivery(row: DeliveryRow): DeliveryBody {
  return {
    message: row.messageId,
    type: row.type,
    at: row.at.toISOString(),
    state: row.state,
    attempts: row.attempts,
    nextAt: row.state === 'waiting' ? row.nextAt.toISOString() : null,
    tries: row.tries.map(({ at, milliseconds, status, trouble }) => ({
      at: at.toISOString(),
      milliseconds,
      status,
      trouble,
    })),
  };
}
