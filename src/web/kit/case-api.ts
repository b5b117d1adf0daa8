import type { z } from 'zod';
import type {
  CaseAppealBody,
  CaseAppealSeenBody,
  CaseBody,
  CaseCountsBody,
  DecidedCaseBody,
  decideCaseAppealSchema,
  decideCaseSchema,
  LookedAtBody,
  OrderReviewBody,
} from '../../http/contract/index.ts';
import type { ListQuery, Page } from './api.ts';
import { call, part, post, queryOf } from './http-call.ts';

const at = (id: string, rest = '') => `/v1/operator/cases/${part(id)}${rest}`;

/** What the pages ask about held content. */
export const caseApi = {
  waiting: (list: ListQuery = {}) => call<Page<CaseBody>>(`/v1/operator/cases${queryOf(list)}`),
  counts: () => call<CaseCountsBody>('/v1/operator/case-counts'),
  next: (alike?: string) => post<{ case: CaseBody | null }>('/v1/operator/cases/next', alike ? { alike } : {}),
  claim: (id: string) => post<CaseBody>(at(id, '/claim')),
  renew: (id: string) => call<CaseBody>(at(id, '/claim'), { method: 'PUT' }),
  giveBack: (id: string) => call<CaseBody>(at(id, '/claim'), { method: 'DELETE' }),
  look: (id: string) => call<LookedAtBody>(at(id)),
  decide: (id: string, body: z.input<typeof decideCaseSchema>) => post<DecidedCaseBody>(at(id, '/decision'), body),
  undo: (id: string) => call<CaseBody>(at(id, '/decision'), { method: 'DELETE' }),
  second: (id: string, words: string) => post<CaseBody>(at(id, '/second-opinion'), { words }),
  note: (id: string, words: string) => post<CaseBody>(at(id, '/notes'), { words }),
  appeal: (order: string, words: string) =>
    post<OrderReviewBody>(`/v1/orders/${encodeURIComponent(order)}/appeal`, { words }),
  appeals: (list: ListQuery = {}) => call<Page<CaseAppealBody>>(`/v1/operator/case-appeals${queryOf(list)}`),
  appealSeen: (id: string) => call<CaseAppealSeenBody>(`/v1/operator/case-appeals/${encodeURIComponent(id)}`),
  decideAppeal: (id: string, body: z.input<typeof decideCaseAppealSchema>) =>
    post<CaseAppealBody>(`/v1/operator/case-appeals/${encodeURIComponent(id)}/decision`, body),
  ofOrder: (order: string) => call<OrderReviewBody>(`/v1/orders/${part(order)}/review`),
};
