import type { z } from 'zod';
import type {
  changeEndpointSchema,
  DeletionBody,
  DeliveryBody,
  EndpointBody,
  EndpointListBody,
  EndpointSecretBody,
  ErasureViewBody,
  HoldBody,
  HoldRowBody,
  openEndpointSchema,
  placeHoldSchema,
} from '../../http/contract/index.ts';
import type { ListQuery, Page } from './api.ts';
import { call } from './http-call.ts';

const part = (id: string) => encodeURIComponent(id);
const send = <T>(method: 'POST' | 'PUT', path: string, body: unknown = {}) => call<T>(path, { method, body });

function query(values: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value != null && value !== '') search.set(name, `${value}`);
  return search.size > 0 ? `?${search}` : '';
}

/** What the pages ask about erasure, holds, sellers' copies and webhooks. */
export const erasureApi = {
  erasure: (order: string) => call<ErasureViewBody>(`/v1/orders/${part(order)}/erasure`),
  holds: (list: ListQuery & { readonly running?: boolean } = {}) =>
    call<Page<HoldRowBody>>(`/v1/operator/holds${query({ ...list })}`),
  placeHold: (body: z.input<typeof placeHoldSchema>) => send<HoldBody>('POST', '/v1/operator/holds', body),
  approveHold: (hold: string) => send<HoldBody>('POST', `/v1/operator/holds/${part(hold)}/approve`),
  liftHold: (hold: string) => send<HoldBody>('POST', `/v1/operator/holds/${part(hold)}/lift`),
  deletions: (seller: string, list: ListQuery = {}) =>
    call<Page<DeletionBody>>(`/v1/sellers/${part(seller)}/deletions${query({ ...list })}`),
  confirmDeletions: (seller: string, orders: readonly string[]) =>
    send<{ confirmed: string[] }>('POST', `/v1/sellers/${part(seller)}/deletions`, { orders }),

  endpoints: () => call<EndpointListBody>('/v1/operator/webhooks'),
  openEndpoint: (body: z.input<typeof openEndpointSchema>) =>
    send<EndpointSecretBody>('POST', '/v1/operator/webhooks', body),
  changeEndpoint: (id: string, body: z.input<typeof changeEndpointSchema>) =>
    send<EndpointBody>('PUT', `/v1/operator/webhooks/${part(id)}`, body),
  rotateSecret: (id: string) => send<EndpointSecretBody>('POST', `/v1/operator/webhooks/${part(id)}/secret`),
  tryEndpoint: (id: string) => send<unknown>('POST', `/v1/operator/webhooks/${part(id)}/trial`),
  deliveries: (id: string, list: ListQuery = {}) =>
    call<Page<DeliveryBody>>(`/v1/operator/webhooks/${part(id)}/deliveries${query({ ...list })}`),
  replay: (id: string, message: string) =>
    send<unknown>('POST', `/v1/operator/webhooks/${part(id)}/deliveries/${part(message)}/replay`),
};
