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
import { call, part, post, queryOf } from './http-call.ts';

/** What the pages ask about erasure, holds, sellers' copies and webhooks. */
export const erasureApi = {
  erasure: (order: string) => call<ErasureViewBody>(`/v1/orders/${part(order)}/erasure`),
  holds: (list: ListQuery & { readonly running?: boolean } = {}) =>
    call<Page<HoldRowBody>>(`/v1/operator/holds${queryOf(list)}`),
  placeHold: (body: z.input<typeof placeHoldSchema>) => post<HoldBody>('/v1/operator/holds', body),
  approveHold: (hold: string) => post<HoldBody>(`/v1/operator/holds/${part(hold)}/approve`),
  liftHold: (hold: string) => post<HoldBody>(`/v1/operator/holds/${part(hold)}/lift`),
  deletions: (seller: string, list: ListQuery = {}) =>
    call<Page<DeletionBody>>(`/v1/sellers/${part(seller)}/deletions${queryOf(list)}`),
  confirmDeletions: (seller: string, orders: readonly string[]) =>
    post<{ confirmed: string[] }>(`/v1/sellers/${part(seller)}/deletions`, { orders }),

  endpoints: () => call<EndpointListBody>('/v1/operator/webhooks'),
  openEndpoint: (body: z.input<typeof openEndpointSchema>) => post<EndpointSecretBody>('/v1/operator/webhooks', body),
  changeEndpoint: (id: string, body: z.input<typeof changeEndpointSchema>) =>
    call<EndpointBody>(`/v1/operator/webhooks/${part(id)}`, { method: 'PUT', body }),
  rotateSecret: (id: string) => post<EndpointSecretBody>(`/v1/operator/webhooks/${part(id)}/secret`),
  tryEndpoint: (id: string) => post<unknown>(`/v1/operator/webhooks/${part(id)}/trial`),
  deliveries: (id: string, list: ListQuery = {}) =>
    call<Page<DeliveryBody>>(`/v1/operator/webhooks/${part(id)}/deliveries${queryOf(list)}`),
  replay: (id: string, message: string) =>
    post<unknown>(`/v1/operator/webhooks/${part(id)}/deliveries/${part(message)}/replay`),
};
