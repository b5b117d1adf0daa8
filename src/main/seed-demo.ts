import { demoCatalogue, demoSellers } from '../../demo/catalogue.ts';
import { takeAction } from '../app/enforcement/take-action.ts';
import type { Actor, Ports } from '../app/ports.ts';
import { fileNotice } from '../app/takedown/file-notice.ts';
import { DEMO_STAFF, grantRole, type Signer, signUpOnce } from './demo-accounts.ts';
import { type Listed, list } from './demo-listing.ts';
import { must } from './must.ts';
import { onAnotherDay } from './on-another-day.ts';
import { seedCompliance } from './seed-documents.ts';
import { seedOrders } from './seed-orders.ts';
import { applicant, approvedSeller } from './seed-sellers.ts';
import type { Program } from './wire.ts';

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
    listed.push({ product, actor, listing: await list(onAnotherDay(ports, -20 + index), actor, product) });
    say(`  ${index + 1} of ${catalogue.length}: ${product.listing.title}`);
  }
  await applicant(ports, await signUpOnce(program, { name: 'Noor Haddad', email: 'applicant@monogram.example' }));
  const buyer = actorOf(people, 'buyer@monogram.example', 'buyer');
  await strike(onAnotherDay(ports, -6), operator, listed);
  await seedOrders(ports, buyer, listed, say);
  await rightsNotice(onAnotherDay(ports, -1), operator, listed);
  say('The demo is ready.');
}

/** The demo is seeded when its last part, the orders, is there. */
function isSeeded(ports: Ports): Promise<boolean> {
  return ports.transactions.run({ kind: 'system' }, async (store) => {
    const [order] = await store.allOrders({ after: undefined, limit: 1 });
    return order !== undefined;
  });
}

function actorOf(people: ReadonlyMap<string, Signer>, email: string, kind: Actor['kind']): Actor {
  const person = people.get(email);
  if (!person) throw new Error(`No demo account ${email}`);
  return { kind, user: person.user, userName: person.name, session: 'demo', address: '127.0.0.1' };
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
        language: 'en',
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
