import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { orderBoards } from '../support/order-stories.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../support/stories.ts';
import { zipNames } from '../support/zip-names.ts';

/** Production in numbers: several orders opened, downloaded, laid out and picked together. */
let program: TestProgram;
let seller: ApprovedSeller;
let rival: ApprovedSeller;
let buyer: Person;
let orders: { id: string; number: string; quantity: number }[];

beforeAll(async () => {
  program = await testProgram();
  const operator = await program.person('Olive', 'operator');
  seller = await approvedSeller(program, operator, 'Dana');
  rival = await approvedSeller(program, operator, 'Rival');
  buyer = await program.person('Ada');
  const listing = await publishedSample(seller, 'walnut-cutting-board');
  orders = [
    await orderBoards(buyer, listing, 'Canary Lane', 'line-1'),
    await orderBoards(buyer, listing, 'Wren House', 'line-2', 2),
    await orderBoards(buyer, listing, 'Lark Rise', 'line-3'),
  ];
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

const batch = (person: Person, ids: readonly string[]) =>
  person.post(`/v1/sellers/${seller.id}/batches`, { orders: ids });
const ids = () => orders.map(({ id }) => id);

test('several orders are one ZIP with a folder each, and each opening is logged and seen by its buyer', async () => {
  const opened = await batch(seller.person, ids());
  expect(opened).toMatchObject({ status: 201, body: { refused: [] } });
  expect(opened.body.opened.map(({ order }: { order: string }) => order)).toEqual(ids());
  const pack = await seller.person.get(opened.body.packUrl);
  expect(pack.headers['content-type']).toBe('application/zip');
  const names = zipNames(pack.bytes);
  for (const { number } of orders)
    for (const file of ['top.pdf', 'top.svg', 'top-300dpi.png', 'manifest.json', 'design.json'])
      expect(names).toContain(`${number}/${file}`);
  for (const { id } of orders)
    expect((await buyer.get(`/v1/orders/${id}`)).body.openings).toMatchObject([{ who: 'Dana', purpose: 'production' }]);
}, 60_000);

test('what cannot be opened is named and keeps nothing back of the rest', async () => {
  const wrong = '01890000-0000-7000-8000-00000000dead';
  const opened = await batch(seller.person, [wrong, orders[0]?.id ?? '']);
  expect(opened.body).toMatchObject({
    opened: [{ number: orders[0]?.number }],
    refused: [{ order: wrong, code: 'not-found' }],
  });
});

test('another seller opens no batch of these orders, and a link works for its own session and thing alone', async () => {
  expect((await batch(rival.person, ids())).status).toBe(404);
  const own = await rival.person.post(`/v1/sellers/${rival.id}/batches`, { orders: ids() });
  expect(own.status).toBe(404);
  const { body } = await batch(seller.person, ids());
  const elsewhere = await program.anotherSession(seller.person);
  for (const url of [body.packUrl, body.sheetUrl, body.pickListUrl]) {
    expect((await elsewhere.get(url)).status).toBe(403);
    expect((await rival.person.get(url)).status).toBe(404);
  }
  const swapped = body.packUrl.replace('/pack?', '/sheet?');
  expect(await seller.person.get(swapped)).toMatchObject({ status: 403, body: { code: 'opening-needed' } });
  const fewer = body.packUrl.replace(/openings=[^&]+/, `openings=${'01890000-0000-7000-8000-00000000dead'}`);
  expect((await seller.person.get(fewer)).status).toBe(403);
});

test('four boards lie on as few sheets as they fit on, each marked with its order, at true size', async () => {
  const { body } = await batch(seller.person, ids());
  const listed = (await buyer.get(`/v1/orders/${orders[0]?.id}/customizer`)).body;
  const [surface] = listed.document.template.surfaces;
  // By hand: each piece takes its size, 3 mm of bleed or what the surface says, and 4 mm for crop marks on each side.
  const round = 2 * ((surface.bleed ?? 3) + 4);
  const [width, height] = [surface.size.width + round, surface.size.height + round];
  const [gap, margin] = [5, 10];
  const sheet = { width: 2 * width + gap + 2 * margin, height: 2 * height + gap + 2 * margin };
  const query = `&width=${sheet.width}&height=${sheet.height}&gap=${gap}&margin=${margin}`;
  const plan = await seller.person.get(`${body.sheetUrl.replace('/sheet?', '/sheet-plan?')}${query}`);
  expect(plan.body).toMatchObject({ pieces: 4, sheets: 1, tooBig: [] });
  expect(plan.body.used).toBeCloseTo((4 * width * height) / (sheet.width * sheet.height), 3);
  const file = await seller.person.get(`${body.sheetUrl}${query}`);
  expect(file.headers['content-type']).toBe('application/pdf');
  const text = file.bytes.toString('latin1');
  expect(text.startsWith('%PDF-1.7')).toBe(true);
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  const point = 72 / 25.4;
  const [, mediaWidth, mediaHeight] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  expect(Number(mediaWidth)).toBeCloseTo(sheet.width * point, 1);
  expect(Number(mediaHeight)).toBeCloseTo(sheet.height * point, 1);
  // Three designs once each, the one of two pieces shown twice; eight crop marks round each piece.
  const drawn = streamsOf(file.bytes).find((one) => one.includes(' Do Q') && one.includes('re')) ?? '';
  expect(drawn.match(/ re\b/g)).toHaveLength(4 * 8);
  const shown = [...drawn.matchAll(/\/F\d+ Do/g)].map(([name]) => name);
  const counts = new Map<string, number>();
  for (const name of shown) counts.set(name, (counts.get(name) ?? 0) + 1);
  expect([...counts.values()].toSorted()).toEqual([1, 1, 1, 1, 1, 1, 2]);
}, 60_000);

/** The compressed streams of a PDF, as text. */
function streamsOf(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    const end = bytes.indexOf('\nendstream', at);
    if (end < 0) break;
    try {
      found.push(inflateSync(bytes.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // Not a compressed one: the word in "endstream", or a picture.
    }
  }
  return found;
}

test('what fits on no sheet is named, and a sheet on which nothing fits is refused', async () => {
  const { body } = await batch(seller.person, ids());
  const small = '&width=60&height=60';
  const plan = await seller.person.get(`${body.sheetUrl.replace('/sheet?', '/sheet-plan?')}${small}`);
  expect(plan.body).toMatchObject({ pieces: 4, sheets: 0 });
  expect(plan.body.tooBig.map(({ order }: { order: string }) => order).toSorted()).toEqual(
    [orders[0], orders[1], orders[1], orders[2]].map((order) => order?.number).toSorted(),
  );
  expect(await seller.person.get(`${body.sheetUrl}${small}`)).toMatchObject({ status: 422 });
});

test('a pick list says what to take from the shelf, and nothing a buyer wrote', async () => {
  const { body } = await batch(seller.person, ids());
  const list = await seller.person.get(body.pickListUrl);
  expect(list.body.items).toHaveLength(3);
  expect(list.body.items[0]).toMatchObject({ sku: expect.any(String), quantity: expect.any(Number) });
  expect(list.body.items[0].options.map(({ value }: { value: string }) => value)).toEqual(
    expect.arrayContaining([expect.stringMatching(/wheat/i)]),
  );
  for (const personal of ['Canary', 'Wren', 'Lark', 'Great Vibes', 'Ada'])
    expect(list.bytes.toString()).not.toContain(personal);
});

test('the queue by ship-by day holds what is to be made, the most pressing first, and pages on', async () => {
  const first = await seller.person.get(`/v1/sellers/${seller.id}/orders?sort=ship-by&limit=2`);
  const rest = await seller.person.get(
    `/v1/sellers/${seller.id}/orders?sort=ship-by&limit=2&cursor=${first.body.next}`,
  );
  const listed = [...first.body.items, ...rest.body.items];
  expect(listed.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids().toSorted());
  const days = listed.map(({ shipBy }: { shipBy: string }) => shipBy);
  expect(days).toEqual(days.toSorted());
});
