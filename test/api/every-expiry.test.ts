import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPicture } from '../../demo/catalogue.ts';
import { settleCases } from '../../src/app/cases/settle-cases.ts';
import { advanceCompliance } from '../../src/app/compliance/advance-compliance.ts';
import { applyRules } from '../../src/app/compliance/apply-rules.ts';
import { advanceEnforcement } from '../../src/app/enforcement/advance-enforcement.ts';
import { closeOpenOrders } from '../../src/app/enforcement/close-open-orders.ts';
import { beginDueErasures } from '../../src/app/erasure/begin-due-erasures.ts';
import { eraseOrders } from '../../src/app/erasure/erase-orders.ts';
import { sweep } from '../../src/app/erasure/sweep.ts';
import { eraseOldReports } from '../../src/app/fulfilment/erase-old-reports.ts';
import { deemDelivered } from '../../src/app/orders/deem-delivered.ts';
import type { Ports } from '../../src/app/ports.ts';
import { remindOfTerms } from '../../src/app/program/remind-of-terms.ts';
import { invitationKey } from '../../src/app/steps/invitation-key.ts';
import type { OrderId, SellerId } from '../../src/core/kernel/index.ts';
import { DEFAULT_COMPLIANCE } from '../../src/core/program/index.ts';
import { acceptedDeclaration } from '../support/compliance-stories.ts';
import { act, publishedMug, revokePending, standsAt } from '../support/enforcement-stories.ts';
import { boardValues, makeAndShip, orderBoards } from '../support/order-stories.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import {
  APPLICATION,
  type ApprovedSeller,
  acceptTerms,
  approvedSeller,
  newSeller,
  publishedSample,
} from '../support/stories.ts';

/**
 * Every time the program sets has an effect at its very moment and not one second before. The clock is the program's own,
 * stopped while a story is set up and then moved; nothing waits. A last test reads the live schema: a column that holds
 * such a time and is named here by nobody fails it.
 */
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 86_400 * SECOND;
/** Fulfilled orders keep their content for three days here, so that there is a day to wait for. */
const ERASURE_DAYS = 3;

let program: TestProgram;
let ports: Ports;
let olive: Person;
let otto: Person;
let ada: Person;
/** Somebody nothing is ever done about. */
let maker: ApprovedSeller;
let board: string;
let db: pg.Client;
let realNow: () => Date;

beforeAll(async () => {
  program = await testProgram({}, { erasure: { fulfilledWhen: 'shipped', days: ERASURE_DAYS } });
  ({ ports } = program.program);
  realNow = ports.world.now;
  olive = await program.person('Olive', 'operator');
  otto = await program.person('Otto', 'operator');
  ada = await program.person('Ada');
  maker = await approvedSeller(program, olive, 'Maker');
  board = await publishedSample(maker, 'walnut-cutting-board');
  db = new pg.Client(program.database.owner);
  await db.connect();
}, 120_000);
afterAll(async () => {
  await db?.end();
  await program[Symbol.asyncDispose]();
});

/** Runs something with the program's clock standing still. Sessions and the database keep their own time. */
async function at<T>(moment: Date, work: () => Promise<T>): Promise<T> {
  const world = ports.world as { now: () => Date };
  world.now = () => new Date(moment);
  try {
    return await work();
  } finally {
    world.now = realNow;
  }
}

/** A time that was set, and how it shows that it has come. What can be tried only once has one for each try. */
interface Expiry {
  readonly moment: Date;
  readonly tried: (which: 0 | 1) => Promise<boolean>;
}
interface Row {
  /** The columns it is kept in, or the setting it follows from. */
  readonly of: readonly string[];
  /** Set up with the clock at `start`. */
  readonly set: (start: Date) => Promise<Expiry>;
}

let people = 0;
async function someone(name: string): Promise<ApprovedSeller> {
  people += 1;
  const { legalName, address } = APPLICATION;
  APPLICATION.legalName = `${name} clockwork ${people}`;
  APPLICATION.address = `${people} ${name} Court, Town of ${name}`;
  const seller = await approvedSeller(program, olive, name);
  Object.assign(APPLICATION, { legalName, address });
  return seller;
}
const after = (start: Date, time: number) => new Date(start.getTime() + time);
const stateOf = async (action: string) => (await olive.get(`/v1/actions/${action}`)).body;
const inShop = async (listing: string) => (await program.visitor().get(`/v1/listings/${listing}`)).status === 200;
const orderOf = async (key: string, text = 'Okafor') => orderBoards(ada, board, text, key);
const seen = async (order: string) => (await ada.get(`/v1/orders/${order}`)).body;
const system = <T>(work: (store: Parameters<Parameters<Ports['transactions']['run']>[1]>[0]) => Promise<T>) =>
  ports.transactions.run({ kind: 'system' }, work);
const ended = (action: { body: { id: string } }) => async () => {
  await advanceEnforcement(ports);
  return (await stateOf(action.body.id)).state === 'ended';
};
const HELD = 'Marvel';
/** A case that was opened last, claimed. */
async function claimed(who: Person, key: string): Promise<string> {
  await orderOf(key, HELD);
  const { id } = (await who.get('/v1/operator/cases?limit=100')).body.items.at(-1);
  const answer = await who.post(`/v1/operator/cases/${id}/claim`);
  if (answer.status !== 200) throw new Error(`Claiming answered ${answer.bytes}`);
  return id;
}
const FOOD = { requirements: DEFAULT_COMPLIANCE.requirements.filter(({ id }) => id === 'food-contact') };
const rules = async (document: unknown, bindsAt?: string) => {
  const done = await olive.post('/v1/rules/compliance', { document, ...(bindsAt && { bindsAt }) });
  if (done.status !== 201) throw new Error(`The rules answered ${done.bytes}`);
};

const ROWS: Readonly<Record<string, Row>> = {
  'a proposed revocation lapses': {
    of: ['enforcement_action.lapses_at'],
    async set(start) {
      const { body } = await act(olive, await someone('Lapse'), 'revocation');
      return {
        moment: after(start, 72 * 60 * MINUTE),
        async tried() {
          await advanceEnforcement(ports);
          return (await stateOf(body.id)).state === 'withdrawn';
        },
      };
    },
  },
  'a strike runs out': {
    of: ['enforcement_action.ends_at'],
    async set(start) {
      const strike = await act(olive, await someone('Strike'), 'strike');
      return { moment: after(start, 180 * DAY), tried: ended(strike) };
    },
  },
  'a suspension ends, and its listings are back': {
    of: ['enforcement_action.ends_at'],
    async set(start) {
      const seller = await someone('Susan');
      const listing = await publishedMug(seller);
      await act(olive, seller, 'suspension');
      return {
        moment: after(start, 14 * DAY),
        async tried() {
          await advanceEnforcement(ports);
          const [stands, back] = [await standsAt(seller), await inShop(listing)];
          expect(back).toBe(stands === 'approved');
          return back;
        },
      };
    },
  },
  'a listing taken off for some days is back': {
    of: ['enforcement_action.ends_at'],
    async set(start) {
      const seller = await someone('Offa');
      const listing = await publishedMug(seller);
      await act(olive, seller, 'listing-off', { listing, days: 3 });
      return {
        moment: after(start, 3 * DAY),
        async tried() {
          await advanceEnforcement(ports);
          return inShop(listing);
        },
      };
    },
  },
  'an action cannot be appealed any more (its last moment still counts)': {
    of: ['enforcement_action.appeal_until'],
    async set(start) {
      const { body } = await act(olive, await someone('Appia'), 'notice');
      return {
        moment: after(start, 30 * DAY + 1),
        tried: async () => !(await stateOf(body.id)).appealable,
      };
    },
  },
  'a revocation nobody appealed is final': {
    of: ['enforcement_action.appeal_until'],
    async set(start) {
      const seller = await someone('Finn');
      await revokePending(olive, otto, seller);
      return {
        moment: after(start, 30 * DAY + 1),
        async tried() {
          await advanceEnforcement(ports);
          return (await standsAt(seller)) === 'revoked';
        },
      };
    },
  },
  'what a closed seller has not shipped is declined': {
    of: ['wind_down.make_until'],
    async set(start) {
      const seller = await someone('Wilma');
      await maker.person.post(`/v1/listings/${board}/off`);
      const own = await publishedSample(seller, 'walnut-cutting-board');
      const order = await orderBoards(ada, own, 'Okafor', `wind-${start.getTime()}`);
      await seller.person.post(`/v1/listings/${own}/off`);
      board = await publishedSample(maker, 'walnut-cutting-board');
      await revokePending(olive, otto, seller);
      return {
        moment: after(start, 14 * DAY),
        async tried() {
          await closeOpenOrders(ports);
          return (await seen(order.id)).state === 'declined';
        },
      };
    },
  },
  'spans of evidence go': {
    of: ['settings.enforcement.ladder.evidenceDays'],
    async set(start) {
      const seller = await someone('Eve');
      const listing = await publishedMug(seller);
      const evidence = [{ kind: 'listing', id: listing, place: '/title' }];
      const { body } = await act(olive, seller, 'notice', { evidence });
      return {
        moment: after(start, 730 * DAY),
        async tried() {
          await advanceEnforcement(ports);
          const [one] = (await stateOf(body.id)).evidence;
          expect(one.fingerprint).toMatch(/^[0-9a-f]{64}$/);
          return one.span === null;
        },
      };
    },
  },
  'browsers and networks of sellers are forgotten': {
    of: ['settings.enforcement.links.traceDays'],
    async set(start) {
      const seller = await someone('Traudl');
      return {
        moment: after(start, 400 * DAY),
        async tried() {
          await advanceEnforcement(ports);
          const marks = await system((store) => store.marksOf(seller.id as SellerId));
          expect(marks.length).toBeGreaterThan(0);
          return !marks.some(({ kind }) => kind === 'browser');
        },
      };
    },
  },
  'an invitation cannot be accepted any more': {
    of: ['invitation.expires_at'],
    async set(start) {
      const keys: { readonly person: Person; readonly id: string; readonly key: string }[] = [];
      for (const name of ['Inga', 'Ingo']) {
        const person = await program.person(name);
        const made = await maker.person.post(`/v1/sellers/${maker.id}/invitations`, {
          email: person.email,
          role: 'maker',
        });
        const invitation = await system((store) => store.lockInvitation(made.body.id));
        if (!invitation) throw new Error(`Inviting answered ${made.bytes}`);
        keys.push({ person, id: invitation.id, key: invitationKey(ports, invitation) });
      }
      return {
        moment: after(start, 7 * DAY),
        async tried(which) {
          const { person, id, key } = keys[which] ?? {};
          const answer = await person?.post(`/v1/invitations/${id}/acceptance`, { key });
          return answer?.body.code === 'link-expired';
        },
      };
    },
  },
  'a declined seller can apply again': {
    of: ['application.apply_again_at'],
    async set(start) {
      const seller = await newSeller(program, 'Declan');
      await acceptTerms(seller);
      const own = { ...APPLICATION, legalName: 'Declan Works', address: '1 Declan Way, Town of Declan' };
      const { body } = await seller.person.post(`/v1/sellers/${seller.id}/applications`, own);
      await olive.post(`/v1/applications/${body.id}/decision`, {
        decision: 'decline',
        reasons: 'Show us the workshop first.',
      });
      return {
        moment: after(start, 30 * DAY),
        tried: async () => (await seller.person.post(`/v1/sellers/${seller.id}/applications`, own)).status === 201,
      };
    },
  },
  'new terms are in force, and remind whoever has not accepted them': {
    of: ['terms_version.effective_at'],
    async set(start) {
      const moment = after(start, 20 * DAY);
      const made = await olive.post('/v1/terms', {
        title: 'Terms of the clock',
        text: '# Terms\n\nThe same as ever, at some length, with another day.',
        summary: 'Another day.',
        effectiveAt: moment.toISOString(),
      });
      return {
        moment,
        async tried() {
          await remindOfTerms(ports);
          const current = (await program.visitor().get('/v1/terms/current')).body.id === made.body.id;
          const { items } = (await maker.person.get('/v1/me/notices?limit=100')).body;
          expect(items.some((one: { occasion: string }) => one.occasion === 'terms-blocking')).toBe(current);
          if (current) await acceptTerms(maker);
          return current;
        },
      };
    },
  },
  'a price is held no more': {
    of: ['design.quote_expires_at'],
    async set(start) {
      const designs: { id: string; hash: string; quote: { signature: string } }[] = [];
      for (const text of ['Okafor', 'Okonkwo']) {
        designs.push((await ada.post('/v1/designs', { listing: board, version: 1, values: boardValues(text) })).body);
      }
      return {
        moment: after(start, 60 * MINUTE),
        async tried(which) {
          const { id, hash, quote } = designs[which] as (typeof designs)[number];
          const body = { design: id, hash, quote: quote.signature };
          const answer = await ada.post('/v1/orders', body, { 'idempotency-key': `quote-${which}-${id}` });
          return answer.body.code === 'quote-expired';
        },
      };
    },
  },
  'a design nobody ordered is cleared': {
    of: ['design.expires_at'],
    async set(start) {
      const { body } = await ada.post('/v1/designs', { listing: board, version: 1, values: boardValues('Okafor') });
      return {
        moment: after(start, 24 * 60 * MINUTE),
        async tried() {
          await sweep(ports);
          return (await ada.get(`/v1/designs/${body.id}`)).status === 404;
        },
      };
    },
  },
  'an upload nothing uses is cleared': {
    of: ['asset.expires_at'],
    async set(start) {
      const { body: rights } = await ada.get('/v1/rights-statement');
      const photo = await readFile(demoPicture('buyer/mountain-lake.jpg'));
      const { body } = await ada.upload({ kind: 'buyer-picture', rights: rights.version }, photo);
      return {
        moment: after(start, 24 * 60 * MINUTE),
        async tried() {
          await sweep(ports);
          return (await system((store) => store.findAsset(body.id))) === undefined;
        },
      };
    },
  },
  'what a refused picture is known by is forgotten': {
    of: ['settings.refusedDays'],
    async set(start) {
      const id = ports.world.newId();
      await db.query(
        `insert into monogram.refused_picture (id, kind, owner_user, sha256, fingerprints, reasons, refused_at)
         values ($1, 'buyer-picture', 'somebody', $2, '{}', '{listed}', $3)`,
        [id, 'a'.repeat(64), start],
      );
      return {
        moment: after(start, 365 * DAY),
        async tried() {
          await sweep(ports);
          return (await db.query('select 1 from monogram.refused_picture where id = $1', [id])).rows.length === 0;
        },
      };
    },
  },
  'an order counts as delivered': {
    of: ['settings.deliveredAfterDays'],
    async set(start) {
      const order = await orderOf(`deemed-${start.getTime()}`);
      await makeAndShip(maker, order.id);
      return {
        moment: after(start, 14 * DAY),
        async tried() {
          await deemDelivered(ports);
          return (await seen(order.id)).state === 'delivered';
        },
      };
    },
  },
  'a defect cannot be reported any more (the last moment still counts)': {
    of: ['settings.defectDays'],
    async set(start) {
      const orders: string[] = [];
      for (const n of [0, 1]) {
        const order = await orderOf(`report-${n}-${start.getTime()}`);
        await makeAndShip(maker, order.id);
        orders.push(order.id);
      }
      return {
        moment: after(start, 60 * DAY + 1),
        async tried(which) {
          const words = 'It has a crack from one end to the other.';
          return (
            (await ada.post(`/v1/orders/${orders[which]}/reports`, { kind: 'defect', words })).body.code ===
            'report-closed'
          );
        },
      };
    },
  },
  'an answered report with a key of its own is erased': {
    of: ['defect_report.erase_after'],
    async set(start) {
      const order = await orderOf(`erase-report-${start.getTime()}`);
      await makeAndShip(maker, order.id);
      const later = after(start, (ERASURE_DAYS + 1) * DAY);
      await at(later, async () => {
        await beginDueErasures(ports);
        await eraseOrders(ports, [{ order: order.id as OrderId, jobId: 'clock' }]);
        await ada.post(`/v1/orders/${order.id}/reports`, { kind: 'defect', words: 'It has a crack from end to end.' });
        const answered = await maker.person.post(`/v1/orders/${order.id}/answer`, {
          answer: 'refund',
          words: 'We pay it back.',
        });
        if (answered.status !== 200) throw new Error(`Answering answered ${answered.bytes}`);
      });
      return {
        moment: after(later, 90 * DAY),
        async tried() {
          await eraseOldReports(ports);
          return !(await seen(order.id)).history.reports[0].readable;
        },
      };
    },
  },
  'a fulfilled order’s content goes': {
    of: ['erasure.due_at'],
    async set(start) {
      const order = await orderOf(`due-${start.getTime()}`);
      await makeAndShip(maker, order.id);
      return {
        moment: after(start, ERASURE_DAYS * DAY),
        async tried() {
          await beginDueErasures(ports);
          return (await seen(order.id)).content !== 'held';
        },
      };
    },
  },
  'a legal hold ends by itself, and what it held goes': {
    of: ['legal_hold.expires_at'],
    async set(start) {
      const order = await orderOf(`hold-${start.getTime()}`);
      const moment = after(start, 20 * DAY);
      const held = await olive.post('/v1/operator/holds', {
        order: order.id,
        reason: 'A court asks for it, case 12 C 3.',
        until: moment.toISOString(),
      });
      const approved = await otto.post(`/v1/operator/holds/${held.body.id}/approve`);
      if (approved.status !== 200) throw new Error(`Approving answered ${held.bytes} and ${approved.bytes}`);
      await makeAndShip(maker, order.id);
      return {
        moment,
        async tried() {
          await beginDueErasures(ports);
          return (await seen(order.id)).content !== 'held';
        },
      };
    },
  },
  'a deletion that was not confirmed counts against the seller': {
    of: ['deletion_request.due_at'],
    async set(start) {
      const order = await orderOf(`deletion-${start.getTime()}`);
      await maker.person.post(`/v1/orders/${order.id}/openings`, { purpose: 'production' });
      await makeAndShip(maker, order.id);
      const later = after(start, ERASURE_DAYS * DAY);
      await at(later, async () => {
        await beginDueErasures(ports);
        await eraseOrders(ports, [{ order: order.id as OrderId, jobId: 'clock' }]);
      });
      return {
        moment: after(later, 7 * DAY),
        async tried() {
          const { measures } = (await maker.person.get(`/v1/sellers/${maker.id}/standing`)).body;
          return measures.find((one: { code: string }) => one.code === 'unconfirmed-deletions').count > 0;
        },
      };
    },
  },
  'a link to opened content ends': {
    of: ['settings.linkMinutes'],
    async set(start) {
      const order = await orderOf(`link-${start.getTime()}`);
      const { body } = await maker.person.post(`/v1/orders/${order.id}/openings`, { purpose: 'production' });
      return {
        moment: after(start, 5 * MINUTE),
        tried: async () => (await maker.person.get(body.proofs[0].url)).body?.code === 'link-expired',
      };
    },
  },
  'an opening ends': {
    of: ['opening.expires_at'],
    async set(start) {
      const order = await orderOf(`opening-${start.getTime()}`);
      const { body } = await maker.person.post(`/v1/orders/${order.id}/openings`, { purpose: 'production' });
      return {
        moment: after(start, 15 * MINUTE),
        tried: async () =>
          (await maker.person.get(`/v1/orders/${order.id}/openings/${body.id}`)).body.code === 'opening-expired',
      };
    },
  },
  'a reviewer’s claim ends, and somebody else can take the case': {
    of: ['review_case.claimed_until'],
    async set(start) {
      const [rhea, rolf] = [await program.person('Rhea', 'reviewer'), await program.person('Rolf', 'reviewer')];
      const id = await claimed(rhea, `claim-${start.getTime()}`);
      return {
        moment: after(start, 10 * MINUTE),
        tried: async () => (await rolf.post(`/v1/operator/cases/${id}/claim`)).status === 200,
      };
    },
  },
  'a reviewer’s decision is in effect': {
    of: ['review_case.effective_at'],
    async set(start) {
      const ria = await program.person('Ria', 'reviewer');
      const id = await claimed(ria, `effect-${start.getTime()}`);
      await ria.post(`/v1/operator/cases/${id}/decision`, { decision: 'allow' });
      return {
        moment: after(start, 10 * SECOND),
        async tried() {
          await settleCases(ports);
          const { rows } = await db.query('select state from monogram.review_case where id = $1', [id]);
          return rows[0].state === 'settled';
        },
      };
    },
  },
  'a buyer’s appeal of a refusal comes too late (the last moment still counts)': {
    of: ['settings.review.appealDays'],
    async set(start) {
      const ruth = await program.person('Ruth', 'reviewer');
      const orders: string[] = [];
      for (const n of [0, 1]) {
        const id = await claimed(ruth, `refusal-${n}-${start.getTime()}`);
        await ruth.post(`/v1/operator/cases/${id}/decision`, { decision: 'refuse', reason: 'ip' });
        orders.push((await db.query('select order_id from monogram.review_case where id = $1', [id])).rows[0].order_id);
      }
      const settled = after(start, 10 * SECOND);
      await at(settled, () => settleCases(ports));
      return {
        moment: after(settled, ports.settings.review.appealDays * DAY + 1),
        async tried(which) {
          const words = 'It is the name of my grandmother, who was born Marvel.';
          return (await ada.post(`/v1/orders/${orders[which]}/appeal`, { words })).body.code === 'appeal-closed';
        },
      };
    },
  },
  'an exemption from product numbers ends, and what is sold under it leaves': {
    of: ['gtin_exemption.expires_at'],
    async set(start) {
      const seller = await someone('Exa');
      const scope = { brand: 'Larch & Lime', category: 'Home & Kitchen > Kitchen > Cutting Boards' };
      const { body: rights } = await seller.person.get('/v1/rights-statement');
      const file = await readFile(demoPicture('buyer/mountain-lake.jpg'));
      const photo = await seller.person.upload(
        { kind: 'evidence-photo', rights: rights.version, seller: seller.id },
        file,
      );
      const reason = 'Our brand is made one piece at a time and has never had numbers.';
      const asked = await seller.person.post(`/v1/sellers/${seller.id}/exemptions`, {
        ...scope,
        reason,
        photos: [photo.body.id],
      });
      const moment = after(start, 40 * DAY);
      await olive.post(`/v1/exemptions/${asked.body.id}/decision`, { accept: true, expiresAt: moment.toISOString() });
      const { body } = await seller.person.post('/v1/listings', { seller: seller.id, sample: 'walnut-cutting-board' });
      const { identifiers, ...document } = body.document;
      await seller.person.put(
        `/v1/listings/${body.id}/draft`,
        { document: { ...document, ...scope } },
        { 'if-match': `"${body.revision}"` },
      );
      const published = await seller.person.post(`/v1/listings/${body.id}/publish`);
      if (published.body.state !== 'live')
        throw new Error(`Publishing without ${identifiers.gtin} answered ${published.bytes}`);
      return {
        moment,
        async tried() {
          await advanceCompliance(ports);
          return !(await inShop(body.id));
        },
      };
    },
  },
  'rules of compliance bind what is in the shop': {
    of: ['program_rules.binds_at'],
    async set(start) {
      const seller = await someone('Ruby');
      const listing = await publishedMug(seller);
      const moment = after(start, 10 * DAY);
      await rules(FOOD, moment.toISOString());
      return {
        moment,
        async tried() {
          await applyRules(ports);
          return !(await inShop(listing));
        },
      };
    },
  },
  'a reminder comes a week before a document expires': {
    of: ['reminder.step'],
    async set(start) {
      await rules(FOOD);
      const seller = await someone('Remy');
      const expires = await acceptedDeclaration(
        olive,
        seller,
        after(start, 100 * DAY)
          .toISOString()
          .slice(0, 10),
      );
      await at(after(expires, -29 * DAY), () => advanceCompliance(ports));
      return {
        moment: after(expires, -7 * DAY),
        async tried() {
          await advanceCompliance(ports);
          const { items } = (await seller.person.get('/v1/me/notices?limit=50')).body;
          return items.filter((one: { occasion: string }) => one.occasion === 'document-expires').length === 2;
        },
      };
    },
  },
  'a document expires, and listings that need it leave': {
    of: ['seller_document.expires_at'],
    async set(start) {
      await rules(FOOD);
      const seller = await someone('Dora');
      const moment = await acceptedDeclaration(
        olive,
        seller,
        after(start, 90 * DAY)
          .toISOString()
          .slice(0, 10),
      );
      const listing = await publishedMug(seller);
      return {
        moment,
        async tried() {
          await advanceCompliance(ports);
          return !(await inShop(listing));
        },
      };
    },
  },
};

test.each(Object.entries(ROWS))('%s: at its moment, and not one second before', async (_, { set }) => {
  const start = new Date();
  start.setMilliseconds(0);
  const { moment, tried } = await at(start, () => set(start));
  expect(await at(after(moment, -SECOND), () => tried(0)), 'one second before').toBe(false);
  expect(await at(moment, () => tried(1)), 'at its moment').toBe(true);
});

/** Times of the schema that end nothing, or whose clock is not the program's; each says why, or where it is tried. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'orders.ship_by': 'a promise that is counted when it is broken, not an end (standing)',
  'person_setting.seen_until': 'how far somebody has read',
  'webhook_endpoint.previous_until': 'test/api/webhooks.test.ts: the old secret signs until its hour',
  'webhook_delivery.next_at': 'test/api/webhooks.test.ts: tried again after its wait',
  'upload.expires_at': 'test/api/screening: an upload in pieces that was given up',
};

test('every column of the live schema that holds the end of something is in this table', async () => {
  const { rows } = await db.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'monogram' and data_type like 'timestamp%'
       and column_name ~ '(expires|until|lapses|ends|due|effective|binds|again_at|_after|ship_by|next_at)'
       and table_name in (select tablename from pg_tables where schemaname = 'monogram')`,
  );
  const named = new Set([...Object.values(ROWS).flatMap(({ of }) => of), ...Object.keys(ELSEWHERE)]);
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
});
