import type { z } from 'zod';
import type {
  blockWordSchema,
  ImportedListBody,
  ListedPictureBody,
  ListedWordBody,
} from '../../http/contract/index.ts';
import type { ListQuery, Page } from './api.ts';
import { call, part, post, queryOf } from './http-call.ts';
import { sendForm } from './send-form.ts';

/** What the console asks about the operator's own lists of pictures and words. */
export const blockListApi = {
  pictures: (list: ListQuery = {}) => call<Page<ListedPictureBody>>(`/v1/operator/listed-pictures${queryOf(list)}`),
  addPicture: (file: File, reason: string) => {
    const form = new FormData();
    form.set('reason', reason);
    form.set('file', file);
    return sendForm<{ id: string }>('/v1/operator/listed-pictures', form, {});
  },
  removePicture: (id: string) => call<void>(`/v1/operator/listed-pictures/${part(id)}`, { method: 'DELETE' }),
  importList: (list: string, reason: string) =>
    post<ImportedListBody>('/v1/operator/block-list-imports', { list, reason }),
  words: () => call<{ items: ListedWordBody[] }>('/v1/operator/listed-words'),
  addWord: (body: z.input<typeof blockWordSchema>) => post<ListedWordBody>('/v1/operator/listed-words', body),
  removeWord: (id: string) => call<void>(`/v1/operator/listed-words/${part(id)}`, { method: 'DELETE' }),
};
