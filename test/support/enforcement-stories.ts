import type { Person, TestProgram } from './program.ts';
import type { ApprovedSeller } from './stories.ts';

/** Reasons long enough to be taken. */
export const REASONS = {
  facts: 'Two listings promised a second product to every buyer of the first.',
  explanation: 'The terms allow fields that customize the product and nothing beside it.',
} as const;

/** Takes a step of the ladder through the API. */
export async function act(operator: Person, seller: { readonly id: string }, kind: string, more: object = {}) {
  return operator.post(`/v1/sellers/${seller.id}/actions`, {
    kind,
    clause: 'bundling',
    language: 'en',
    ...REASONS,
    ...more,
  });
}

/** Proposes and confirms a revocation, and answers the action's id. */
export async function revokePending(first: Person, second: Person, seller: { readonly id: string }): Promise<string> {
  const proposed = await act(first, seller, 'revocation', { clause: 'circumvention' });
  if (proposed.status !== 201) throw new Error(`Proposing answered ${proposed.bytes}`);
  const confirmed = await second.post(`/v1/actions/${proposed.body.id}/confirmation`);
  if (confirmed.status !== 200) throw new Error(`Confirming answered ${confirmed.bytes}`);
  return proposed.body.id;
}

/** Revokes a seller for good: nobody appeals, and the clock goes past the window. */
export async function revokeForGood(
  program: TestProgram,
  first: Person,
  second: Person,
  seller: { readonly id: string },
): Promise<string> {
  const action = await revokePending(first, second, seller);
  const at = new Date(Date.now() + 31 * 86_400_000);
  await advanceAt(program, at);
  return action;
}

/** Lets the clock of enforcement run at a moment. */
export async function advanceAt(program: TestProgram, at: Date): Promise<number> {
  const { advanceEnforcement } = await import('../../src/app/enforcement/advance-enforcement.ts');
  const { ports } = program.program;
  return advanceEnforcement({ ...ports, world: { ...ports.world, now: () => at } });
}

/** Where a seller stands, as the seller is told. */
export async function standsAt({ person, id }: ApprovedSeller): Promise<string> {
  return (await person.get(`/v1/sellers/${id}`)).body.participation;
}

/** How many listings of a seller the shop has. */
export async function inShop(program: TestProgram): Promise<number> {
  return (await program.visitor().get('/v1/listings?limit=100')).body.items.length;
}

let numbers = 0;

/** Publishes a photo mug under a product number of its own, and answers the listing's id: no two get in each other's way. */
export async function publishedMug({ person, id }: ApprovedSeller): Promise<string> {
  numbers += 1;
  const { body } = await person.post('/v1/listings', { seller: id, sample: 'photo-mug' });
  const digits = `0614141${String(numbers).padStart(5, '0')}`;
  const weighed = [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  const document = { ...body.document, identifiers: { gtin: `${digits}${(10 - (weighed % 10)) % 10}` } };
  await person.put(`/v1/listings/${body.id}/draft`, { document }, { 'if-match': '"1"' });
  const published = await person.post(`/v1/listings/${body.id}/publish`);
  if (published.body.state !== 'live') throw new Error(`Publishing answered ${published.bytes}`);
  return body.id;
}
