import { publishListing } from '../../src/app/listings/publish-listing.ts';
import { startFromSample } from '../../src/app/listings/start-from-sample.ts';
import type { Actor } from '../../src/app/ports.ts';
import { acceptTerms } from '../../src/app/program/accept-terms.ts';
import { decideApplication } from '../../src/app/program/decide-application.ts';
import { openSeller } from '../../src/app/program/open-seller.ts';
import { publishRules } from '../../src/app/program/publish-rules.ts';
import { readTerms } from '../../src/app/program/read-terms.ts';
import { submitApplication } from '../../src/app/program/submit-application.ts';
import type { Result, UserId } from '../../src/core/kernel/index.ts';
import { signUpOnce } from '../../src/main/demo-accounts.ts';
import { ensureTerms } from '../../src/main/ensure-terms.ts';
import type { Program } from '../../src/main/wire.ts';

/** A published listing to order from, made the way people make one. */
export async function publishSample(
  program: Program,
  operator: UserId,
): Promise<{ seller: string; listing: string; version: string }> {
  const { ports } = program;
  await ensureTerms(ports);
  const { user, name } = await signUpOnce(program, { name: 'Dana', email: 'dana@bench.example' });
  const person: Actor = { kind: 'buyer', user, userName: name };
  const seller = must(await openSeller(ports, person, { name: 'Bench', country: 'US' }));
  const actor: Actor = { ...person, kind: 'seller', seller: seller.id };
  const terms = must(await readTerms(ports));
  must(await acceptTerms(ports, actor, { terms: terms.id, hash: terms.hash }));
  const answers = {
    legalName: 'Bench Ltd',
    address: 'Nowhere 1',
    makes: 'Boards',
    how: 'By hand',
    companyPrefixes: ['0614141'],
    brands: [],
  };
  const application = must(await submitApplication(ports, actor, answers));
  must(
    await decideApplication(ports, { kind: 'operator', user: operator }, application.id, {
      decision: 'approve',
      reasons: '',
    }),
  );
  // No papers are asked for a board here.
  must(await publishRules(ports, { kind: 'operator', user: operator }, 'compliance', { requirements: [] }));
  const draft = must(await startFromSample(ports, actor, 'walnut-cutting-board'));
  const { version } = must(await publishListing(ports, actor, draft.id));
  return { seller: seller.id, listing: draft.id, version: version?.id ?? '' };
}

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
