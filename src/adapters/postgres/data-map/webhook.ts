import { type ColumnClasses, N, O } from './data-class.ts';

/** Columns of the tables of `store/webhook`. */
export const WEBHOOK_COLUMNS: Readonly<Record<string, ColumnClasses>> = {
  'monogram.webhook_endpoint': {
    id: O,
    label: O,
    url: O,
    events: O,
    state: O,
    generation: O,
    previous_until: O,
    created_by: N,
    created_at: O,
    failing_since: O,
    gave_up_because: O,
  },
  'monogram.webhook_message': { id: O, type: O, data: O, at: O },
  'monogram.webhook_delivery': {
    message_id: O,
    endpoint_id: O,
    at: O,
    state: O,
    attempts: O,
    next_at: O,
    delivered_at: O,
  },
  'monogram.webhook_attempt': {
    id: O,
    message_id: O,
    endpoint_id: O,
    at: O,
    milliseconds: O,
    status: O,
    trouble: O,
  },
};
