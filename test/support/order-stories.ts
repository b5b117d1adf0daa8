import { readFile } from 'node:fs/promises';
import { demoPicture } from '../../demo/catalogue.ts';
import type { Person } from './program.ts';
import type { ApprovedSeller } from './stories.ts';

/** The choices of a walnut board with a name on it. */
export const boardValues = (text: string) => ({
  name: { text, font: 'Great Vibes' },
  ornament: { option: 'wheat' },
  edge: { option: 'rounded' },
});

/** Orders some walnut boards with a name, and answers the order. */
export async function orderBoards(buyer: Person, listing: string, text: string, key: string, quantity = 1) {
  const design = await buyer.post('/v1/designs', { listing, version: 1, values: boardValues(text) });
  if (design.status !== 201) throw new Error(`The design answered ${design.bytes}`);
  const { id, hash, quote } = design.body;
  const body = { design: id, hash, quote: quote.signature, quantity };
  const placed = await buyer.post('/v1/orders', body, { 'idempotency-key': key });
  if (placed.status !== 201) throw new Error(`The order answered ${placed.bytes}`);
  return placed.body;
}

/** Orders a mug with a photo that was uploaded, and answers the order. */
export async function orderMug(buyer: Person, mug: string, picture: string, key: string) {
  const { body: shown } = await buyer.get(`/v1/listings/${mug}/customizer`);
  const values = Object.fromEntries(
    shown.document.template.fields.flatMap((field: { id: string; kind: string; options?: { id: string }[] }) => {
      if (field.kind === 'image') return [[field.id, { image: picture }]];
      return field.kind === 'option' ? [[field.id, { option: field.options?.[0]?.id }]] : [];
    }),
  );
  const design = await buyer.post('/v1/designs', { listing: mug, version: 1, values });
  if (design.status !== 201) throw new Error(`The design answered ${design.bytes}`);
  const { id, hash, quote } = design.body;
  const body = { design: id, hash, quote: quote.signature };
  return (await buyer.post('/v1/orders', body, { 'idempotency-key': key })).body;
}

/** Puts another name in the place of the one on an order. */
export async function correctBoard(buyer: Person, order: { id: string; listing: { id: string } }, text: string) {
  const made = await buyer.post('/v1/designs', {
    listing: order.listing.id,
    version: 1,
    order: order.id,
    values: boardValues(text),
  });
  if (made.status !== 201) return made;
  const { id, hash, quote } = made.body;
  return buyer.post(`/v1/orders/${order.id}/corrections`, { design: id, hash, quote: quote.signature });
}

/** Uploads a photo of a piece, and answers its id. */
export async function uploadPhoto(person: Person): Promise<string> {
  const { body: statement } = await person.get('/v1/rights-statement');
  const photo = await readFile(demoPicture('buyer/mountain-lake.jpg'));
  const sent = await person.upload({ kind: 'buyer-picture', rights: statement.version }, photo);
  if (sent.status !== 201) throw new Error(`The photo answered ${sent.bytes}`);
  return sent.body.id;
}

/** Starts an order and ships all of it. */
export async function makeAndShip({ person }: ApprovedSeller, order: string): Promise<void> {
  for (const [step, body] of [
    ['start', undefined],
    ['shipped', { carrier: 'DHL', tracking: 'JD1' }],
  ] as const) {
    const done = await person.post(`/v1/orders/${order}/${step}`, body);
    if (done.status !== 200) throw new Error(`${step} answered ${done.bytes}`);
  }
}
