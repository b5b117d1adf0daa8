import { z } from 'zod';
import type { TakedownId } from '../../app/ports.ts';
import { signedToken } from '../../app/steps/signed-token.ts';
import { answerNotice } from '../../app/takedown/answer-notice.ts';
import { decideNotice } from '../../app/takedown/decide-notice.ts';
import { fileNotice } from '../../app/takedown/file-notice.ts';
import { concerningMe, countNotices, followNotice, noticeQueue, readNotice } from '../../app/takedown/read-notices.ts';
import type { ListingId } from '../../core/kernel/index.ts';
import {
  answerNoticeSchema,
  decideNoticeSchema,
  fileNoticeSchema,
  followedNoticeSchema,
  idSchema,
  noticeCountsSchema,
  pageOf,
  receiptSchema,
  staffNoticeSchema,
  takedownSchema,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, HttpDeps } from '../deps.ts';
import { noticeCountsCsv, presentFollowed, presentStaffNotice, presentTakedown } from '../present/takedown.ts';
import { sendTrouble } from '../problem.ts';

const takedown = z.object({ takedown: idSchema });
const filedPlace = ({ filedAt, id }: { filedAt: Date; id: string }) => ({ at: filedAt, id });
const period = z.object({ from: z.iso.date(), to: z.iso.date() });

/** Notices of rights owners: filed by anybody, decided by staff, answered by whom they concern. */
export function takedownRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.post(
    '/v1/notices',
    {
      schema: {
        tags: ['notices'],
        summary: 'File a notice that a listing or a shared picture infringes a right. No account is needed',
        body: fileNoticeSchema,
        response: { 201: receiptSchema },
        security: [],
      },
    },
    async (request, reply) => {
      const { about, right, onBehalfOf, name, email, language, work, explanation } = request.body;
      const filed = await fileNotice(ports, await callers.person(request), {
        about: 'listing' in about ? { listing: about.listing as ListingId } : about,
        rightKind: right,
        name,
        email,
        language,
        onBehalfOf: onBehalfOf === '' ? null : onBehalfOf,
        work,
        explanation,
      });
      if (!filed.ok) return sendTrouble(request, reply, filed.error);
      const receipt = signedToken(ports, 'takedown', filed.value.id);
      return reply.code(201).send({ receipt, url: `/notices/${receipt}`, filedAt: filed.value.filedAt.toISOString() });
    },
  );

  app.get(
    '/v1/notices/:receipt',
    {
      schema: {
        tags: ['notices'],
        summary: 'What became of a notice, by its receipt',
        params: z.object({ receipt: z.string().max(200) }),
        response: { 200: followedNoticeSchema },
        security: [],
      },
    },
    async (request, reply) => {
      const found = await followNotice(ports, request.params.receipt);
      reply.header('cache-control', 'private, no-store');
      return found.ok ? presentFollowed(found.value) : sendTrouble(request, reply, found.error);
    },
  );

  app.get(
    '/v1/notice-counts',
    {
      schema: {
        tags: ['notices'],
        summary: 'How many notices came in a period, against what, and what became of them',
        querystring: period,
        response: { 200: noticeCountsSchema },
        security: [],
      },
    },
    async (request) => {
      const from = new Date(request.query.from);
      const to = new Date(request.query.to);
      const rows = await countNotices(ports, from, to);
      return {
        from: from.toISOString(),
        to: to.toISOString(),
        rows: rows.map(({ rightKind, ...row }) => ({ ...row, right: rightKind })),
      };
    },
  );

  app.get(
    '/v1/notice-counts.csv',
    { schema: { tags: ['notices'], summary: 'The same as CSV (RFC 4180)', querystring: period, security: [] } },
    async (request, reply) => {
      const from = new Date(request.query.from);
      const to = new Date(request.query.to);
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="notices.csv"')
        .send(noticeCountsCsv(from, to, await countNotices(ports, from, to)));
    },
  );

  app.get(
    '/v1/operator/notices',
    {
      schema: {
        tags: ['operator'],
        summary: 'Notices that wait for a decision, oldest first',
        querystring: sliceQuerySchema,
        response: { 200: pageOf(staffNoticeSchema) },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const rows = await noticeQueue(ports, actor, sliceOf(request.query));
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      return pageFrom(rows.value, request.query.limit, filedPlace, (row) => presentStaffNotice(row, actor));
    },
  );

  app.get(
    '/v1/operator/notices/:takedown',
    { schema: { tags: ['operator'], summary: 'A notice', params: takedown, response: { 200: staffNoticeSchema } } },
    async (request, reply) => {
      const actor = await callers.person(request);
      const found = await readNotice(ports, actor, request.params.takedown as TakedownId);
      return found.ok ? presentStaffNotice(found.value, actor) : sendTrouble(request, reply, found.error);
    },
  );

  app.post(
    '/v1/operator/notices/:takedown/decision',
    {
      schema: {
        tags: ['operator'],
        summary: 'Decide a notice, or the answer to it; what is upheld is down at once',
        params: takedown,
        body: decideNoticeSchema,
        response: { 200: staffNoticeSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const done = await decideNotice(ports, actor, request.params.takedown as TakedownId, request.body);
      return done.ok ? presentStaffNotice(done.value, actor) : sendTrouble(request, reply, done.error);
    },
  );

  app.get(
    '/v1/me/takedowns',
    {
      schema: {
        tags: ['notices'],
        summary: 'What was taken down of yours because of a notice, newest first',
        querystring: sliceQuerySchema,
        response: { 200: pageOf(takedownSchema) },
      },
    },
    async (request, reply) => {
      const rows = await concerningMe(ports, await callers.member(request), sliceOf(request.query));
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      return pageFrom(rows.value, request.query.limit, filedPlace, presentTakedown);
    },
  );

  app.post(
    '/v1/takedowns/:takedown/answer',
    {
      schema: {
        tags: ['notices'],
        summary: 'Answer a takedown of something of yours; somebody else decides again',
        params: takedown,
        body: answerNoticeSchema,
        response: { 200: takedownSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request);
      const done = await answerNotice(ports, actor, request.params.takedown as TakedownId, request.body.words);
      return done.ok ? presentTakedown(done.value) : sendTrouble(request, reply, done.error);
    },
  );
}
