import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { demoPicture } from '../../demo/catalogue.ts';
import { clearEndedShares } from '../../src/app/sharing/clear-ended-shares.ts';
import { correctBoard, makeAndShip, orderBoards, orderMug } from '../support/order-stories.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../support/stories.ts';

/** A buyer shows what they had made, to whom they like, until they end it. */
let program: TestProgram;
let operator: Person;
let seller: ApprovedSeller;
let buyer: Person;
let listing: string;
let mug: string;
let rights: string;
let line = 0;

beforeAll(async () => {
  program = await testProgram();
  operator = await program.person('Olive', 'operator');
  seller = await approvedSeller(program, operator);
  buyer = await program.person('Ada');
  listing = await publishedSample(seller, 'walnut-cutting-board');
  mug = await publishedSample(seller, 'photo-mug');
  rights = (await buyer.get('/v1/rights-statement')).body.version;
  await program.work();
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

const ordered = () => orderBoards(buyer, listing, 'The Hendersons', `share-${++line}`);
const shared = async (order: string, kept = false) => {
  const made = await buyer.post(`/v1/orders/${order}/share`, { rights, kept });
  expect(made, String(made.bytes)).toMatchObject({ status: 201, body: { kept } });
  return made.body as { url: string; image: string };
};
const pageOf = ({ url }: { url: string }) => `/v1/shares/${url.replace('/s/', '')}`;
const eraseBySending = async (order: string) => {
  await makeAndShip(seller, order);
  await vi.waitFor(async () => expect((await buyer.get(`/v1/orders/${order}`)).body.content).toBe('erased'), {
    timeout: 20_000,
    interval: 50,
  });
};

test('sharing is off until the buyer makes a page, which anyone with the link sees and no search engine lists', async () => {
  const order = await ordered();
  expect((await buyer.get(`/v1/orders/${order.id}/share`)).body).toEqual({ share: null });
  expect((await buyer.post(`/v1/orders/${order.id}/share`, { rights: 'not the statement' })).status).toBe(422);
  const share = await shared(order.id);
  const visitor = program.visitor();
  const page = await visitor.get(pageOf(share));
  expect(page.status).toBe(200);
  expect(page.headers['x-robots-tag']).toContain('noindex');
  expect(page.body).toMatchObject({ image: { url: share.image } });
  const picture = await visitor.get(share.image);
  expect(picture.status).toBe(200);
  expect(picture.headers['cache-control']).toBe('private, no-cache');
  expect(picture.headers['content-type']).toMatch(/^image\/(png|jpeg)$/);
  expect(picture.bytes.length).toBeGreaterThan(1000);
  // The same page again, not another one.
  expect((await shared(order.id)).url).toBe(share.url);
});

test('nobody makes, sees or ends the page of another buyer’s order, and a guessed link is none', async () => {
  const order = await ordered();
  const share = await shared(order.id);
  const stranger = await program.person('Mallory');
  for (const one of [stranger, seller.person, program.visitor()]) {
    expect([401, 404]).toContain((await one.get(`/v1/orders/${order.id}/share`)).status);
    expect([401, 404]).toContain((await one.post(`/v1/orders/${order.id}/share`, { rights })).status);
    expect([401, 404]).toContain((await one.put(`/v1/orders/${order.id}/share`, { kept: true })).status);
    expect([401, 404]).toContain((await one.delete(`/v1/orders/${order.id}/share`)).status);
  }
  const token = share.url.replace('/s/', '');
  const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
  expect((await program.visitor().get(`/v1/shares/${forged}`)).status).toBe(404);
  expect((await program.visitor().get(`/v1/shares/${order.id}.x/picture`)).status).toBe(404);
  expect((await program.visitor().get(pageOf(share))).status).toBe(200);
});

test('a revoked page is gone for everybody, its picture destroyed, and a new one has another link', async () => {
  const order = await ordered();
  const share = await shared(order.id);
  expect((await buyer.delete(`/v1/orders/${order.id}/share`)).status).toBe(204);
  expect((await program.visitor().get(pageOf(share))).status).toBe(410);
  expect((await program.visitor().get(share.image)).status).toBe(410);
  const again = await shared(order.id);
  expect(again.url).not.toBe(share.url);
  expect((await program.visitor().get(share.image)).status).toBe(410);
});

test('erasing the order ends its page, unless its maker keeps it as their own', async () => {
  const gone = await ordered();
  const kept = await ordered();
  const goingShare = await shared(gone.id);
  const keptShare = await shared(kept.id);
  expect((await buyer.put(`/v1/orders/${kept.id}/share`, { kept: true })).body).toMatchObject({ kept: true });
  await eraseBySending(gone.id);
  await eraseBySending(kept.id);
  expect((await program.visitor().get(goingShare.image)).status).toBe(410);
  expect((await program.visitor().get(keptShare.image)).status).toBe(200);
  // What was erased cannot be shared any more; what was kept can be ended any time.
  expect((await buyer.post(`/v1/orders/${gone.id}/share`, { rights })).status).toBe(410);
  expect((await buyer.delete(`/v1/orders/${kept.id}/share`)).status).toBe(204);
  expect((await program.visitor().get(keptShare.image)).status).toBe(410);
});

test('correcting the order ends the page of what it was', async () => {
  const order = await ordered();
  const share = await shared(order.id);
  expect((await correctBoard(buyer, order, 'The Andersons')).status).toBe(200);
  expect((await program.visitor().get(share.image)).status).toBe(410);
});

test('a picture that belongs to somebody else is made, but never shared', async () => {
  const photo = await readFile(demoPicture('buyer/mountain-lake.jpg'));
  const order = async (source: string, key: string) => {
    const sent = await buyer.upload({ kind: 'buyer-picture', rights, source }, photo);
    expect(sent.status, String(sent.bytes)).toBe(201);
    return orderMug(buyer, mug, sent.body.id, key);
  };
  const own = await order('buyer', 'mug-own');
  await shared(own.id);
  const borrowed = await order('third-party', 'mug-borrowed');
  const refused = await buyer.post(`/v1/orders/${borrowed.id}/share`, { rights });
  expect(refused).toMatchObject({ status: 409, body: { code: 'not-shareable' } });
});

test('a page whose picture is listed later ends and its maker is told why, kept after an erasure too; what it is known by goes with it', async () => {
  const { ports } = program.program;
  const read = <T>(look: (store: Parameters<Parameters<typeof ports.transactions.run>[1]>[0]) => Promise<T>) =>
    ports.transactions.run({ kind: 'system' }, look as never) as Promise<T>;
  const list = (bytes: Buffer) =>
    operator.upload({ reason: 'Asked for by its maker' }, bytes, 'picture.jpg', '/v1/operator/listed-pictures');
  const open = async (share: { url: string }) => (await program.visitor().get(pageOf(share))).status;
  const orderWith = async (name: string, key: string) => {
    const sent = await buyer.upload(
      { kind: 'buyer-picture', rights },
      await readFile(demoPicture(`buyer/${name}.jpg`)),
    );
    return orderMug(buyer, mug, sent.body.id, key);
  };
  const board = await ordered();
  const kept = await orderWith('beach-sunset', 'listed-kept');
  const held = await orderWith('beach-sunset', 'listed-held');
  const other = await orderWith('childs-drawing', 'listed-other');
  const pages = {
    board: await shared(board.id),
    kept: await shared(kept.id, true),
    held: await shared(held.id),
    other: await shared(other.id, true),
  };
  const known = await read((store) => store.findLiveShare(kept.id));
  expect(known?.fingerprints.length).toBeGreaterThan(1);
  await eraseBySending(kept.id);
  await eraseBySending(other.id);
  // The buyer's photo, of which nothing else is left of the order that was erased.
  expect((await list(await readFile(demoPicture('buyer/beach-sunset.jpg')))).status).toBe(201);
  await vi.waitFor(async () => expect(await open(pages.kept)).toBe(410), { timeout: 20_000, interval: 100 });
  expect(await open(pages.held)).toBe(410);
  expect([await open(pages.board), await open(pages.other)]).toEqual([200, 200]);
  const { items } = (await buyer.get('/v1/me/notices?limit=50&language=en')).body;
  const told = items.filter(({ occasion }: { occasion: string }) => occasion === 'share-picture-listed');
  expect(told.map(({ path }: { path: string }) => path).sort()).toEqual(
    [`/orders/${kept.id}`, `/orders/${held.id}`].sort(),
  );
  expect(told[0].body).toContain('on the list of pictures that may not be used');
  // The picture the page itself shows, as somebody who has the link saves it.
  const saved = (await program.visitor().get(pages.other.image)).bytes;
  expect((await list(saved)).status).toBe(201);
  await vi.waitFor(async () => expect(await open(pages.other)).toBe(410), { timeout: 20_000, interval: 100 });
  expect(await open(pages.board)).toBe(200);
  await clearEndedShares(ports);
  const cleared = await read((store) => store.findShare(known?.id as never));
  expect(cleared).toMatchObject({ state: 'taken-down', blob: null, fingerprints: [] });
  // Ended by oneself nobody is told.
  await buyer.delete(`/v1/orders/${board.id}/share`);
  const after = (await buyer.get('/v1/me/notices?limit=50')).body.items;
  expect(after.filter(({ path }: { path: string }) => path === `/orders/${board.id}`)).toEqual([]);
});
