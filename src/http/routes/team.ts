import { z } from 'zod';
import type { InvitationRecord } from '../../app/ports.ts';
import { acceptInvitation } from '../../app/program/accept-invitation.ts';
import { changeMember } from '../../app/program/change-member.ts';
import { inviteMember } from '../../app/program/invite-member.ts';
import { readTeam, type Team } from '../../app/program/read-team.ts';
import { withdrawInvitation } from '../../app/program/withdraw-invitation.ts';
import type { Id, UserId } from '../../core/kernel/index.ts';
import {
  acceptInvitationSchema,
  changeMemberSchema,
  idSchema,
  invitationSchema,
  inviteSchema,
  joinedSchema,
  type TeamBody,
  teamSchema,
} from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { sendTrouble } from '../problem.ts';

const seller = z.object({ seller: idSchema });
const member = seller.extend({ user: z.string().min(1).max(100) });
const invitation = seller.extend({ invitation: idSchema });

/** A seller's team: who works for it, as what, and who is invited. */
export function teamRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.get(
    '/v1/sellers/:seller/team',
    { schema: { tags: ['program'], summary: "A seller's team", params: seller, response: { 200: teamSchema } } },
    async (request, reply) => {
      const team = await readTeam(ports, await callers.member(request, request.params.seller));
      return team.ok ? presentTeam(team.value) : sendTrouble(request, reply, team.error);
    },
  );

  app.post(
    '/v1/sellers/:seller/invitations',
    {
      config: { rateLimit: { max: 30, timeWindow: '1 hour' } },
      schema: {
        tags: ['program'],
        summary: 'Invite somebody to the team, by mail',
        params: seller,
        body: inviteSchema,
        response: { 201: invitationSchema },
      },
    },
    async (request, reply) => {
      const invited = await inviteMember(ports, await callers.member(request, request.params.seller), request.body);
      return invited.ok
        ? reply.code(201).send(presentInvitation(invited.value))
        : sendTrouble(request, reply, invited.error);
    },
  );

  app.delete(
    '/v1/sellers/:seller/invitations/:invitation',
    {
      schema: {
        tags: ['program'],
        summary: 'Take an invitation back',
        params: invitation,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      const withdrawn = await withdrawInvitation(ports, actor, request.params.invitation as Id<'invitation'>);
      return withdrawn.ok ? reply.code(204).send(null) : sendTrouble(request, reply, withdrawn.error);
    },
  );

  app.put(
    '/v1/sellers/:seller/members/:user',
    {
      schema: {
        tags: ['program'],
        summary: "Change a member's role",
        params: member,
        body: changeMemberSchema,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      const changed = await changeMember(ports, actor, request.params.user as UserId, request.body.role);
      return changed.ok ? reply.code(204).send(null) : sendTrouble(request, reply, changed.error);
    },
  );

  app.delete(
    '/v1/sellers/:seller/members/:user',
    {
      schema: {
        tags: ['program'],
        summary: 'Take somebody off the team, at once',
        params: member,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      const removed = await changeMember(ports, actor, request.params.user as UserId, 'none');
      return removed.ok ? reply.code(204).send(null) : sendTrouble(request, reply, removed.error);
    },
  );

  app.post(
    '/v1/invitations/:invitation/acceptance',
    {
      schema: {
        tags: ['program'],
        summary: 'Join a team, with the key from the mail',
        params: z.object({ invitation: idSchema }),
        body: acceptInvitationSchema,
        response: { 200: joinedSchema },
      },
    },
    async (request, reply) => {
      const person = await callers.person(request);
      const id = request.params.invitation as Id<'invitation'>;
      const joined = await acceptInvitation(ports, person, id, request.body.key);
      if (!joined.ok) return sendTrouble(request, reply, joined.error);
      return { seller: joined.value.seller.id, name: joined.value.seller.name, role: joined.value.invitation.role };
    },
  );
}

function presentTeam({ members, invitations }: Team): TeamBody {
  return {
    members: members.map(({ userId, role, person }) => ({
      user: userId,
      name: person?.name ?? '',
      email: person?.email ?? '',
      role,
    })),
    invitations: invitations.map(presentInvitation),
  };
}

function presentInvitation({ id, email, role, invitedAt, expiresAt }: InvitationRecord) {
  return { id, email, role, invitedAt: invitedAt.toISOString(), expiresAt: expiresAt.toISOString() };
}
