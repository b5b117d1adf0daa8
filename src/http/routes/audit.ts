import { z } from 'zod';
import { readAudit } from '../../app/audit/read-audit.ts';
import { instantSchema, pageOf } from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { sendTrouble } from '../problem.ts';

/** One entry of the log: who did what to what, and when. Never content. */
const auditEntrySchema = z
  .object({
    seq: z.int(),
    at: instantSchema,
    actor: z.string(),
    act: z.string(),
    subject: z.string(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditEntry' });

/** The audit log, for operators and auditors. */
export function auditRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.get(
    '/v1/audit',
    {
      schema: {
        tags: ['operator'],
        summary: 'The log, newest first; the cursor is the number of the last entry seen',
        querystring: z.object({
          cursor: z.coerce.number().int().min(1).optional(),
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
        response: { 200: pageOf(auditEntrySchema) },
      },
    },
    async (request, reply) => {
      const { cursor, limit } = request.query;
      const entries = await readAudit(ports, await callers.person(request), cursor, limit + 1);
      if (!entries.ok) return sendTrouble(request, reply, entries.error);
      const shown = entries.value.slice(0, limit);
      const last = shown.at(-1);
      return {
        items: shown.map(({ seq, at, actorKind, actorId, act, subjectKind, subjectId, detail }) => ({
          seq,
          at: at.toISOString(),
          actor: actorId ? `${actorKind} ${actorId}` : actorKind,
          act,
          subject: `${subjectKind} ${subjectId}`,
          detail: { ...detail },
        })),
        next: entries.value.length > limit && last ? String(last.seq) : null,
      };
    },
  );
}
