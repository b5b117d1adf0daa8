import type { NoticesBody, PreferencesBody } from '../../http/contract/index.ts';
import { call } from './http-call.ts';

/** What the pages ask about what somebody is told. */
export const noticeApi = {
  /** Newest first, in the language given or the one the reader chose. */
  notices: (language?: string) =>
    call<NoticesBody>(`/v1/me/notices?limit=50${language ? `&language=${encodeURIComponent(language)}` : ''}`),
  /** How many were not seen, 100 at most. */
  unread: async () => (await call<NoticesBody>('/v1/me/notices?limit=1')).unread,
  preferences: () => call<PreferencesBody>('/v1/me/preferences'),
  prefer: (body: Partial<PreferencesBody> & { seen?: true }) =>
    call<PreferencesBody>('/v1/me/preferences', { method: 'PUT', body }),
};
