import { secondFactorSchema } from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';

/** How the person signed in stands with a second factor. Setting it up and showing it is better-auth's, under /api/auth/two-factor. */
export function secondFactorRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.get(
    '/v1/me/second-factor',
    {
      schema: {
        tags: ['program'],
        summary: 'Whether a second factor is set up, was shown in this session, and is needed to open orders',
        response: { 200: secondFactorSchema },
      },
    },
    async (request) => {
      const caller = await callers.signedIn(request);
      return {
        setUp: caller?.secondFactorSetUp ?? false,
        passed: caller?.secondFactor ?? false,
        needed: ports.settings.openingSecondFactor,
      };
    },
  );
}
