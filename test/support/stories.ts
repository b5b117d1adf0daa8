import type { SellerId } from '../../src/core/kernel/index.ts';
import type { Person, TestProgram } from './program.ts';

/** Answers an application with believable data. */
export const APPLICATION = {
  legalName: 'Oak & Ember LLC',
  address: '12 Mill Road, Asheville, NC 28801',
  makes: 'Engraved cutting boards and kitchen goods in walnut and cherry.',
  how: 'Planed, sanded and laser-engraved in our own workshop, one at a time.',
  companyPrefixes: ['0614141', '5052223', '6291107'],
  brands: ['Oak & Ember'],
};

/** A seller the program is open to. */
export interface ApprovedSeller {
  readonly person: Person;
  readonly id: string;
}

/** Somebody who opened a seller account and did nothing else. */
export async function newSeller(program: TestProgram, name = 'Dana'): Promise<ApprovedSeller> {
  const person = await program.person(name);
  const { body } = await person.post('/v1/sellers', { name: `${name}'s workshop`, country: 'US' });
  return { person, id: body.id };
}

/** Accepts the terms in force for a seller. */
export async function acceptTerms({ person, id }: ApprovedSeller): Promise<void> {
  const { body: terms } = await person.get('/v1/terms/current');
  await person.post(`/v1/sellers/${id}/terms-acceptances`, { terms: terms.id, hash: terms.hash });
}

/** The way to approval, through the API. */
export async function approvedSeller(program: TestProgram, operator: Person, name = 'Dana'): Promise<ApprovedSeller> {
  const seller = await newSeller(program, name);
  await acceptTerms(seller);
  const { body } = await seller.person.post(`/v1/sellers/${seller.id}/applications`, APPLICATION);
  await operator.post(`/v1/applications/${body.id}/decision`, { decision: 'approve' });
  // A number belongs to one seller; these stories need several who may publish the same samples.
  await program.program.ports.transactions.run({ kind: 'system' }, (store) =>
    store.updateSeller(seller.id as SellerId, { companyPrefixes: APPLICATION.companyPrefixes }),
  );
  return seller;
}

/** Publishes a sample, and answers the listing's id. */
export async function publishedSample({ person, id }: ApprovedSeller, sample: string): Promise<string> {
  const { status, body, bytes } = await person.post('/v1/listings', { seller: id, sample });
  if (status !== 201) throw new Error(`Starting from ${sample} answered ${bytes}`);
  const published = await person.post(`/v1/listings/${body.id}/publish`);
  if (published.status !== 200) throw new Error(`Publishing ${sample} answered ${published.bytes}`);
  return body.id;
}

/** Orders the walnut board with a name, and answers the order. */
export async function orderBoard(buyer: Person, listing: string, text: string, key: string) {
  const design = await buyer.post('/v1/designs', {
    listing,
    version: 1,
    values: { name: { text, font: 'Great Vibes' }, ornament: { option: 'wheat' }, edge: { option: 'rounded' } },
  });
  if (design.status !== 201) throw new Error(`The design answered ${design.bytes}`);
  const { id, hash, quote } = design.body;
  return buyer.post('/v1/orders', { design: id, hash, quote: quote.signature }, { 'idempotency-key': key });
}
