import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import type pg from 'pg';
import { uuidv7 } from 'uuidv7';

/** What signing in needs to know. */
export interface AuthSettings {
  /** Connects as the role monogram_auth, which sees the schema `auth` and nothing else. */
  readonly pool: pg.Pool;
  /** The address people use, for cookies and origin checks. */
  readonly baseUrl: string;
  /** At least 32 random characters; kept beside the keys. */
  readonly secret: string;
  /** Further origins that may call, for example a host shop. */
  readonly trustedOrigins?: readonly string[];
}

/** The roles a person can have in the program. A seller's rights come from membership, not from this. */
export const ROLES = ['buyer', 'seller', 'reviewer', 'operator', 'auditor'] as const;

/** Sessions, passwords, second factors and API keys, by better-auth. Roles cannot be set through it: an operator grants them. */
export function createAuth(settings: AuthSettings) {
  return betterAuth({
    appName: 'Monogram',
    baseURL: settings.baseUrl,
    basePath: '/api/auth',
    secret: settings.secret,
    database: settings.pool,
    trustedOrigins: [...(settings.trustedOrigins ?? [])],
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 200 },
    user: { additionalFields: { role: { type: [...ROLES], required: false, defaultValue: 'buyer', input: false } } },
    session: {
      expiresIn: 60 * 60 * 24 * 14,
      updateAge: 60 * 60 * 24,
      additionalFields: { secondFactorAt: { type: 'date', required: false, input: false } },
    },
    hooks: { after: noteSecondFactor },
    advanced: {
      cookiePrefix: 'monogram',
      useSecureCookies: settings.baseUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      database: { generateId: () => uuidv7() },
    },
    plugins: [twoFactor({ issuer: 'Monogram' }), apiKey()],
  });
}

/** The ways to show a second factor. */
const SECOND_FACTOR = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code']);

/**
 * Notes on a session that it passed the second factor: the one that a sign-in with it made, or the one in which a code was
 * shown later. A session from before the factor was set up, or of a device that is trusted without a code, is none of these.
 */
const noteSecondFactor = createAuthMiddleware(async (ctx) => {
  if (!SECOND_FACTOR.has(ctx.path) || ctx.context.returned instanceof APIError) return;
  const session = ctx.context.newSession?.session ?? ctx.context.session?.session;
  if (session) await ctx.context.internalAdapter.updateSession(session.token, { secondFactorAt: new Date() });
});

export type Auth = ReturnType<typeof createAuth>;
