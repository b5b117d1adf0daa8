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
import { call } from './http-call.ts';

const part = (id: string) => encodeURIComponent(id);
const post = <T>(path: string, body: unknown) => call<T>(path, { method: 'POST', body });

function query({ cursor, limit }: ListQuery): string {
  const search = new URLSearchParams();
  if (cursor) search.set('cursor', cursor);
  if (limit) search.set('limit', String(limit));
  return search.size > 0 ? `?${search}` : '';
}

/** What the pages ask about notices of rights owners. */
export const takedownApi = {
  file: (body: z.input<typeof fileNoticeSchema>) => post<ReceiptBody>('/v1/notices', body),
  follow: (receipt: string) => call<FollowedNoticeBody>(`/v1/notices/${part(receipt)}`),
  waiting: (list: ListQuery = {}) => call<Page<StaffNoticeBody>>(`/v1/operator/notices${query(list)}`),
  notice: (id: string) => call<StaffNoticeBody>(`/v1/operator/notices/${part(id)}`),
  decide: (id: string, body: z.input<typeof decideNoticeSchema>) =>
    post<StaffNoticeBody>(`/v1/operator/notices/${part(id)}/decision`, body),
  mine: (list: ListQuery = {}) => call<Page<TakedownBody>>(`/v1/me/takedowns${query(list)}`),
  answer: (id: string, words: string) => post<TakedownBody>(`/v1/takedowns/${part(id)}/answer`, { words }),
};
