import type { z } from 'zod';
import type {
  decideNoticeSchema,
  FollowedNoticeBody,
  fileNoticeSchema,
  ReceiptBody,
  StaffNoticeBody,
  TakedownBody,
} from '../../http/contract/index.ts';
import type { ListQuery, Page } from './api.ts';
import { call, part, post, queryOf } from './http-call.ts';

/** What the pages ask about notices of rights owners. */
export const takedownApi = {
  file: (body: z.input<typeof fileNoticeSchema>) => post<ReceiptBody>('/v1/notices', body),
  follow: (receipt: string) => call<FollowedNoticeBody>(`/v1/notices/${part(receipt)}`),
  waiting: (list: ListQuery = {}) => call<Page<StaffNoticeBody>>(`/v1/operator/notices${queryOf(list)}`),
  notice: (id: string) => call<StaffNoticeBody>(`/v1/operator/notices/${part(id)}`),
  decide: (id: string, body: z.input<typeof decideNoticeSchema>) =>
    post<StaffNoticeBody>(`/v1/operator/notices/${part(id)}/decision`, body),
  mine: (list: ListQuery = {}) => call<Page<TakedownBody>>(`/v1/me/takedowns${queryOf(list)}`),
  answer: (id: string, words: string) => post<TakedownBody>(`/v1/takedowns/${part(id)}/answer`, { words }),
};
