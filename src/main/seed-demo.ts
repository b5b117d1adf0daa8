import type { DemoProduct } from '../../demo/catalogue.ts';
import { BUYER_PHOTOS, demoCatalogue, demoSellers, pictureReferences } from '../../demo/catalogue.ts';
import { createDesign } from '../app/content/create-design.ts';
import { takeInPicture } from '../app/content/take-in-picture.ts';
import { takeAction } from '../app/enforcement/take-action.ts';
import { createListing } from '../app/listings/create-listing.ts';
import { publishListing } from '../app/listings/publish-listing.ts';
import { endOrder } from '../app/orders/end-order.ts';
import { openOrder } from '../app/orders/open-order.ts';
import { placeOrder } from '../app/orders/place-order.ts';
import { shipOrder } from '../app/orders/ship-order.ts';
import { startProduction } from '../app/orders/start-production.ts';
import type { Actor, Ports } from '../app/ports.ts';
import { acceptTerms } from '../app/program/accept-terms.ts';
import { decideApplication } from '../app/program/decide-application.ts';
import { openSeller } from '../app/program/open-seller.ts';
import { readTerms } from '../app/program/read-terms.ts';
import { submitApplication } from '../app/program/submit-application.ts';
import { fileNotice } from '../app/takedown/file-notice.ts';
import type { Trouble } from '../app/trouble.ts';
import { RIGHTS_STATEMENT } from '../core/content/index.ts';
import type { ListingId, OrderId, Result, SellerId } from '../core/kernel/index.ts';
import type { Values } from '../core/template/index.ts';
import { DEMO_STAFF, grantRole, type Signer, signUpOnce } from './demo-accounts.ts';
import { readPicture } from './samples.ts';
import { seedCompliance, seedDocument } from './seed-documents.ts';
import type { Program } from './wire.ts';

const DAY = 86_400_000;

/**
 * Fills an empty database with a believable demo, through the same verbs people use: three sellers approved, their
 * products published, orders in each state. Does nothing where there is a listing already, and goes on after a crash.
 */
export async function seedDemo(program: Program, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const { ports } = program;
  if (await isSeeded(ports)) return;
  say('Seeding the demo: sellers, products and orders. This happens once.');
  const people = new Map<string, Signer>();
  for (const { role, ...person } of DEMO_STAFF) {
    const signer = await signUpOnce(program, person);
    if (role !== 'buyer') await grantRole(program, signer.user, role);
    people.set(person.email, signer);
  }
  const operator = actorOf(people, 'operator@monogram.example', 'operator');
  await seedCompliance(ports);
  const sellers = new Map<string, Actor>();
  for (const seller of await demoSellers()) {
    const signer = await signUpOnce(program, { name: seller.contact.name, email: seller.contact.email });
    sellers.set(seller.key, await approvedSeller(ports, operator, signer, seller));
    say(`  ${seller.name} is approved`);
  }
  const listed: Listed[] = [];
  const catalogue = await demoCatalogue();
  for (const [index, product] of catalogue.entries()) {
    signal.throwIfAborted();
    const actor = sellers.get(product.seller.key);
    if (!actor) throw new Error(`No seller for ${product.slug}`);
    listed.push({ product, actor, listing: await list(at(ports, -20 + index), actor, product) });
    say(`  ${index + 1} of ${catalogue.length}: ${product.listing.title}`);
  }
  await applicant(ports, await signUpOnce(program, { name: 'Noor Haddad', email: 'applicant@monogram.example' }));
  const buyer = actorOf(people, 'buyer@monogram.example', 'buyer');
  await strike(at(ports, -6), operator, listed);
  await orders(ports, buyer, listed, say);
  await rightsNotice(at(ports, -1), operator, listed);
  say('The demo is ready.');
}

interface Listed {
  readonly product: DemoProduct;
  readonly actor: Actor;
  readonly listing: ListingId;
}

/** The demo is seeded when its last part, the orders, is there. */
function isSeeded(ports: Ports): Promise<boolean> {
  return ports.transactions.run({ kind: 'system' }, async (store) => {
    const [order] = await store.allOrders({ after: undefined, limit: 1 });
    return order !== undefined;
  });
}

/** The ports on another day, so that the demo has a past. */
function at(ports: Ports, days: number): Ports {
  return { ...ports, world: { ...ports.world, now: () => new Date(ports.world.now().getTime() + days * DAY) } };
}

function actorOf(people: ReadonlyMap<string, Signer>, email: string, kind: Actor['kind']): Actor {
  const person = people.get(email);
  if (!person) throw new Error(`No demo account ${email}`);
  return { kind, user: person.user, userName: person.name, session: 'demo', address: '127.0.0.1' };
}

async function approvedSeller(
  live: Ports,
  operator: Actor,
  signer: Signer,
  seller: Awaited<ReturnType<typeof demoSellers>>[number],
): Promise<Actor> {
  const ports = at(live, 0);
  const person: Actor = {
    kind: 'buyer',
    user: signer.user,
    userName: signer.name,
    session: 'demo',
    address: '127.0.0.1',
  };
  const memberships = await live.transactions.run(person, (store) => store.membershipsOf(signer.user));
  const known = memberships.find((one) => one.sellerName === seller.name);
  const id: SellerId = known?.sellerId ?? must(await openSeller(ports, person, seller)).id;
  const actor: Actor = { ...person, kind: 'seller', seller: id };
  if (known?.participation === 'approved') return actor;
  await acceptCurrentTerms(ports, actor);
  const application = must(
    await submitApplication(ports, actor, {
      legalName: seller.legalName,
      address: seller.address,
      makes: seller.about,
      how: seller.evidence,
      companyPrefixes: seller.companyPrefixes,
      brands: seller.brands,
    }),
  );
  must(await decideApplication(ports, operator, application.id, { decision: 'approve', reasons: '' }));
  await live.transactions.run({ kind: 'system' }, (store) =>
    store.updateSeller(id, { gtinExemptions: seller.gtinExemptions.map(({ reference }) => reference) }),
  );
  await seedDocument(ports, operator, actor);
  return actor;
}

async function acceptCurrentTerms(ports: Ports, actor: Actor): Promise<void> {
  const terms = must(await readTerms(ports));
  must(await acceptTerms(ports, actor, { terms: terms.id, hash: terms.hash }));
}

/** Somebody whose application waits for the operator. */
async function applicant(ports: Ports, signer: Signer): Promise<void> {
  const person: Actor = {
    kind: 'buyer',
    user: signer.user,
    userName: signer.name,
    session: 'demo',
    address: '127.0.0.1',
  };
  const memberships = await ports.transactions.run(person, (store) => store.membershipsOf(signer.user));
  if (memberships.length > 0) return;
  const seller = must(await openSeller(ports, person, { name: 'Haddad Bookbinding', country: 'FR' }));
  const actor: Actor = { ...person, kind: 'seller', seller: seller.id };
  await acceptCurrentTerms(ports, actor);
  must(
    await submitApplication(ports, actor, {
      legalName: 'Haddad Reliure SARL',
      address: '14 rue des Tanneurs, 37000 Tours, France',
      makes:
        'Hand-bound notebooks and guest books in calfskin and linen, with names and dates foil-stamped on the cover.',
      how: 'Two of us sew, case and stamp in a workshop in Tours, with brass type and a heated press from 1962.',
      companyPrefixes: [],
      brands: ['Haddad'],
    }),
  );
}

async function list(ports: Ports, actor: Actor, product: DemoProduct): Promise<ListingId> {
  const keep = async (ref: string) =>
    must(
      await takeInPicture(ports, actor, {
        kind: 'listing-picture',
        bytes: await readPicture(ref),
        rights: RIGHTS_STATEMENT.version,
      }),
    ).id;
  const kept = new Map<string, string>();
  for (const ref of new Set(pictureReferences(product.listing))) kept.set(ref, await keep(ref));
  const document = JSON.parse(JSON.stringify(product.listing), (_, value) =>
    typeof value === 'string' ? (kept.get(value) ?? value) : value,
  );
  const draft = must(await createListing(ports, actor, { document, cardPicture: await keep(product.card) }));
  must(await publishListing(ports, actor, draft.id));
  return draft.id;
}

/** A notice of a rights owner that waits for a decision. */
async function rightsNotice(ports: Ports, operator: Actor, listed: readonly Listed[]): Promise<void> {
  const [first] = listed;
  const known = await ports.transactions.run(operator, (store) =>
    store.takedownsWaiting({ after: undefined, limit: 1 }),
  );
  if (!first || known.length > 0) return;
  must(
    await fileNotice(
      ports,
      { kind: 'visitor' },
      {
        about: { listing: first.listing },
        rightKind: 'design',
        name: 'Ines Albrecht',
        email: 'ines@albrecht-design.example',
        onBehalfOf: 'Albrecht Design GmbH',
        work: 'Registered Community design 007654321-0002, an ornament of ears of wheat',
        explanation:
          'The ornament offered as a choice on this product has the same ears and the same ribbon as our registered design. We gave no licence for it.',
      },
    ),
  );
}

/** A seller who has a strike, with its statement of reasons and the evidence it rests on. */
async function strike(ports: Ports, operator: Actor, listed: readonly Listed[]): Promise<void> {
  const last = listed.at(-1);
  const seller = last?.actor.seller;
  if (!last || !seller) return;
  const known = await ports.transactions.run(operator, (store) => store.actionsOf(seller));
  if (known.length > 0) return;
  must(
    await takeAction(ports, operator, seller, {
      kind: 'strike',
      clause: 'prompt-shipping',
      facts:
        'Four orders of the first half of November left the workshop between three and five days after their ship-by date, without a word to the buyers.',
      explanation:
        'The terms ask that each order leaves by its ship-by date, or that the buyer is told before it passes.',
      language: 'en',
      source: 'buyer-report',
      automatedDetection: false,
      evidence: [{ kind: 'listing', id: last.listing }],
    }),
  );
}

/** How far each of the demo's orders has come. */
const STORIES = [
  'placed',
  'in-production',
  'shipped',
  'cancelled',
  'declined',
  'placed',
  'shipped',
  'in-production',
  'placed',
  'on-hold',
] as const;

async function orders(
  ports: Ports,
  buyer: Actor,
  listed: readonly Listed[],
  say: (line: string) => void,
): Promise<void> {
  for (const [index, story] of STORIES.entries()) {
    const entry = listed[index % listed.length];
    const design = entry?.product.designs[0];
    if (!entry || !design) continue;
    const then = at(ports, (index - STORIES.length) / 3);
    const made = must(
      await createDesign(then, buyer, {
        listing: entry.listing,
        version: 1,
        values: await uploaded(
          then,
          buyer,
          story === 'on-hold' ? withMark(entry.product, design.values) : design.values,
        ),
      }),
    );
    const { design: record, quote } = made;
    const { order } = must(
      await placeOrder(then, buyer, {
        design: record.id,
        hash: record.hash,
        quantity: 1,
        quote: quote.signature,
        hostLine: `demo-${index}`,
      }),
    );
    await tell(ports, buyer, entry.actor, order.id, story);
  }
  say(`  ${STORIES.length} orders`);
}

async function tell(
  ports: Ports,
  buyer: Actor,
  seller: Actor,
  id: OrderId,
  story: (typeof STORIES)[number],
): Promise<void> {
  switch (story) {
    case 'placed':
    case 'on-hold':
      return;
    case 'cancelled':
      must(await endOrder(ports, buyer, id, 'cancelled', 'I ordered the wrong size and will order again.'));
      return;
    case 'declined':
      must(await endOrder(ports, seller, id, 'declined', 'The oven is being repaired; we cannot keep the date.'));
      return;
    default:
      must(await startProduction(ports, seller, id));
      must(await openOrder(ports, seller, id, 'production'));
      if (story === 'shipped') must(await shipOrder(ports, seller, id, { carrier: 'DHL', tracking: 'JD014600003828' }));
  }
}

/** The values with a trade mark as their first words: screening holds the order for a person. */
function withMark({ listing }: DemoProduct, values: Values): Values {
  const field = listing.template.fields.find((one) => one.kind === 'text' && values[one.id]);
  return field ? { ...values, [field.id]: { ...values[field.id], text: 'Marvel' } } : values;
}

/** The values of an example design with its pictures uploaded by the buyer. */
async function uploaded(ports: Ports, buyer: Actor, values: Values): Promise<Values> {
  const entries = await Promise.all(
    Object.entries(values).map(async ([field, value]) => {
      if (!('image' in value)) return [field, value] as const;
      const bytes = await readPicture(
        BUYER_PHOTOS.includes(value.image) ? value.image : (BUYER_PHOTOS[0] ?? value.image),
      );
      const asset = must(
        await takeInPicture(ports, buyer, { kind: 'buyer-picture', bytes, rights: RIGHTS_STATEMENT.version }),
      );
      return [field, { ...value, image: asset.id }] as const;
    }),
  );
  return Object.fromEntries(entries);
}

/** The demo is ours: if a verb refuses it, that is a bug of the demo, and the message says which. */
function must<T>(result: Result<T, Trouble>): T {
  if (result.ok) return result.value;
  throw new Error(`The demo could not be seeded: ${JSON.stringify(result.error)}`);
}
