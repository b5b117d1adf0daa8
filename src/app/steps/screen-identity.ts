import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import { type IdentityFacts, marksOf } from '../../core/program/index.ts';
import type { Actor, ApplicationAnswers, Ports, SellerRecord } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';
import { logAct } from './log-act.ts';
import { hashMarks, noteLinks } from './note-links.ts';

/**
 * Looks whether an applicant is somebody who lost the program, before the application is taken. What two accounts surely share
 * (a tax number, a bank account, a person) refuses it; what they probably share is put before a person, and until they
 * decide, nobody can approve it: the database refuses too. Runs as the program, since no seller may see another's marks, in
 * a transaction of its own, so that what was found stays noted when the application is refused.
 */
export async function screenIdentity(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings' | 'seals'>,
  actor: Actor,
  seller: Pick<SellerRecord, 'id' | 'country'>,
  answers: ApplicationAnswers & Pick<IdentityFacts, 'bank'>,
): Promise<Result<'clear' | 'held', Trouble>> {
  return ports.transactions.run({ kind: 'system' }, async (store) => {
    const facts: IdentityFacts = {
      country: seller.country,
      legalName: answers.legalName,
      taxNumber: answers.taxNumber,
      address: answers.address,
      bank: answers.bank,
      documents: await store.pictureHashesOf(seller.id, 'evidence-photo'),
      pictures: await store.pictureHashesOf(seller.id, 'listing-picture'),
      person: actor.user,
      device: actor.device,
      browser: actor.browser && actor.address ? `${actor.browser} ${actor.address}` : undefined,
      network: actor.address,
    };
    await store.insertMarks(hashMarks(ports, seller.id, marksOf(facts)));
    await noteLinks(ports, store, { kind: 'of', seller: seller.id });
    return judge(ports, store, actor, seller.id);
  });
}

async function judge(
  ports: Pick<Ports, 'world' | 'settings'>,
  store: Parameters<Parameters<Ports['transactions']['run']>[1]>[0],
  actor: Actor,
  seller: SellerId,
): Promise<Result<'clear' | 'held', Trouble>> {
  const { refuse: certain } = ports.settings.enforcement.links;
  const lost = (await store.linksOf(seller)).filter(
    (link) =>
      link.sellerId === seller &&
      link.state !== 'different' &&
      (link.linkedParticipation === 'revoked' || link.linkedParticipation === 'revocation-pending'),
  );
  const worst = lost.find((link) => link.state === 'same' || link.score >= certain);
  if (worst) {
    await logAct(ports, store, actor, {
      act: 'application-refused-linked',
      subject: ['seller', seller],
      detail: { link: worst.id, score: worst.score, kinds: worst.kinds },
    });
    return refuse('linked-account');
  }
  if (lost.length === 0) return ok('clear');
  await logAct(ports, store, actor, {
    act: 'application-held-linked',
    subject: ['seller', seller],
    detail: { links: lost.map(({ id }) => id) },
  });
  return ok('held');
}
