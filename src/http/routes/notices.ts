import { z } from 'zod';
import { listNotices, type NoticeView } from '../../app/program/list-notices.ts';
import { setPreferences } from '../../app/program/set-preferences.ts';
import { helpOfOccasion } from '../../core/program/index.ts';
import { changePreferencesSchema, noticesSchema, preferencesSchema } from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, HttpDeps } from '../deps.ts';
import { sendTrouble } from '../problem.ts';

/** What somebody is told, and how they want to be told. */
export function noticeRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.get(
    '/v1/me/notices',
    {
      schema: {
        tags: ['program'],
        summary: 'What the caller is told, newest first',
        querystring: sliceQuerySchema.extend({ language: z.string().max(35).optional() }),
        response: { 200: noticesSchema },
      },
    },
    async (request, reply) => {
      const { limit, language } = request.query;
      const told = await listNotices(ports, await callers.person(request), sliceOf(request.query), language);
      if (!told.ok) return sendTrouble(request, reply, told.error);
      const page = pageFrom(
        told.value.notices,
        limit,
        ({ notice }) => ({ at: notice.createdAt, id: notice.id }),
        presentNotice,
      );
      return { ...page, unread: told.value.unread };
    },
  );

  app.get(
    '/v1/me/preferences',
    {
      schema: { tags: ['program'], summary: 'How the caller wants to be told', response: { 200: preferencesSchema } },
    },
    async (request, reply) => {
      const read = await setPreferences(ports, await callers.person(request), {});
      return read.ok ? read.value : sendTrouble(request, reply, read.error);
    },
  );

  app.put(
    '/v1/me/preferences',
    {
      schema: {
        tags: ['program'],
        summary: 'Choose language and mail, or note that everything was seen',
        body: changePreferencesSchema,
        response: { 200: preferencesSchema },
      },
    },
    async (request, reply) => {
      const changed = await setPreferences(ports, await callers.person(request), request.body);
      return changed.ok ? changed.value : sendTrouble(request, reply, changed.error);
    },
  );
}

function presentNotice({ notice, title, body, unread }: NoticeView) {
  const { id, occasion, path, createdAt } = notice;
  const help = helpOfOccasion(occasion) ?? null;
  return { id, occasion, title, body, path, help, at: createdAt.toISOString(), unread };
}
