import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';
import { noticeLanguageSchema } from './notices.ts';

/** What a member may do: an owner everything, a maker orders, a designer listings. */
export const memberRoleSchema = z.enum(['owner', 'maker', 'designer']);

export const invitationSchema = z
  .object({
    id: idSchema,
    email: z.string(),
    role: memberRoleSchema,
    invitedAt: instantSchema,
    expiresAt: instantSchema,
  })
  .meta({ id: 'Invitation' });

/** A seller's team. */
export const teamSchema = z
  .object({
    members: z.array(z.object({ user: z.string(), name: z.string(), email: z.string(), role: memberRoleSchema })),
    /** Those that wait; empty for who is not an owner. */
    invitations: z.array(invitationSchema),
  })
  .meta({ id: 'Team' });
export type TeamBody = z.infer<typeof teamSchema>;

export const inviteSchema = z.strictObject({
  email: z.email().max(254),
  role: memberRoleSchema,
  /** Of the mail. */
  language: noticeLanguageSchema.default('en'),
});
export const changeMemberSchema = z.strictObject({ role: memberRoleSchema });
export const acceptInvitationSchema = z.strictObject({ key: z.string().min(10).max(200) });
export const joinedSchema = z.object({ seller: idSchema, name: z.string(), role: memberRoleSchema });
