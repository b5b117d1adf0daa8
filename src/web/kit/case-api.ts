import type { z } from 'zod';
import type {
  CaseBody,
  CaseCountsBody,
  decideCaseSchema,
  LookedAtBody,
  OrderReviewBody,
} from '../../http/contract/index.ts';
import type { ListQuery, Page } from './api.ts';
import { call } from './http-call.ts';

const at = (id: string, rest = '') => `/v1/operator/cases/${encodeURIComponent(id)}${rest}`;
const post = <T>(path: string, body?: unknown) => call<T>(path, { method: 'POST', body });

function query({ cursor, limit }: ListQuery): string {
  const search = new URLSearchParams();
  if (cursor) search.set('cursor', cursor);
  if (limit) search.set('limit', String(limit));
  return search.size > 0 ? `?${search}` : '';
}

/** What the pages ask about held content. */
export const caseApi = {
  waiting: (list: ListQuery = {}) => call<Page<CaseBody>>(`/v1/operator/cases${query(list)}`),
  counts: () => call<CaseCountsBody>('/v1/operator/case-counts'),
  next: (alike?: string) => post<{ case: CaseBody | null }>('/v1/operator/cases/next', alike ? { alike } : {}),
  claim: (id: string) => post<CaseBody>(at(id, '/claim')),
  renew: (id: string) => call<CaseBody>(at(id, '/claim'), { method: 'PUT' }),
  giveBack: (id: string) => call<CaseBody>(at(id, '/claim'), { method: 'DELETE' }),
  look: (id: string) => call<LookedAtBody>(at(id)),
  decide: (id: string, body: z.input<typeof decideCaseSchema>) => post<CaseBody>(at(id, '/decision'), body),
  undo: (id: string) => call<CaseBody>(at(id, '/decision'), { method: 'DELETE' }),
  second: (id: string, words: string) => post<CaseBody>(at(id, '/second-opinion'), { words }),
  note: (id: string, words: string) => post<CaseBody>(at(id, '/notes'), { words }),
  ofOrder: (order: string) => call<OrderReviewBody>(`/v1/orders/${encodeURIComponent(order)}/review`),
};
