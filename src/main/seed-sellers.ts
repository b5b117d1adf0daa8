import type { demoSellers } from '../../demo/catalogue.ts';
import type { Actor, Ports } from '../app/ports.ts';
import { acceptTerms } from '../app/program/accept-terms.ts';
import { decideApplication } from '../app/program/decide-application.ts';
import { openSeller } from '../app/program/open-seller.ts';
import { readTerms } from '../app/program/read-terms.ts';
import { submitApplication } from '../app/program/submit-application.ts';
import type { SellerId } from '../core/kernel/index.ts';
import type { Signer } from './demo-accounts.ts';
import { must } from './must.ts';
import { seedDocument } from './seed-documents.ts';

/** A seller of the demo who was approved, and whose document was accepted. */
export async function approvedSeller(
  ports: Ports,
  operator: Actor,
  signer: Signer,
  seller: Awaited<ReturnType<typeof demoSellers>>[number],
): Promise<Actor> {
  const person: Actor = {
    kind: 'buyer',
    user: signer.user,
    userName: signer.name,
    session: 'demo',
    address: '127.0.0.1',
  };
  const memberships = await ports.transactions.run(person, (store) => store.membershipsOf(signer.user));
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
  await ports.transactions.run({ kind: 'system' }, (store) =>
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
export async function applicant(ports: Ports, signer: Signer): Promise<void> {
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
