import type { CaseDecision } from '../../core/content/index.ts';
import { type DesignId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, CaseId, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { caseOf, heldPictures } from '../steps/open-case.ts';
import { readDesignContent } from '../steps/open-design.ts';
import { screenValues } from '../steps/screen-values.ts';
import { refuse, type Trouble } from '../trouble.ts';

/**
 * Makes a quality check of a design an operator made as a buyer would: it comes to a reviewer like any other case, and its
 * answer is known. Nobody is told which cases are such; its content goes once it was decided.
 */
export async function addQualityCheck(
  ports: Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'seals' | 'settings' | 'wordLists'>,
  actor: Actor,
  id: DesignId,
  knownAnswer: CaseDecision,
): Promise<Result<{ readonly id: CaseId }, Trouble>> {
  const screening = await ports.wordLists.current();
  return ports.transactions.run(actor, async (store): Promise<Result<{ readonly id: CaseId }, Trouble>> => {
    const { user } = actor;
    if (actor.kind !== 'operator' || !user) return refuse('not-allowed');
    const design = await store.findDesign(id);
    if (!design || design.buyerUser !== user) return refuse('not-found');
    const version = await store.findVersion(design.versionId);
    const content = await readDesignContent(ports, store, design.contentKey);
    if (!version || !content) return refuse('design-expired');
    const held = {
      ...screenValues(version.document.template, content.values, screening),
      pictures: await heldPictures(store, content),
    };
    if (!(await store.deleteDesign(id))) return refuse('already-ordered');
    const order = {
      sellerId: version.sellerId,
      buyerUser: user,
      listingId: design.listingId,
      versionId: design.versionId,
      contentKey: design.contentKey,
      quantity: 1,
      shipBy: new Date(ports.world.now().getTime() + ports.settings.shipDays * 86_400_000),
    };
    const one = { ...caseOf(ports, order, held), orderId: null, knownAnswer };
    await store.insertCase(one);
    await logAct(ports, store, actor, { act: 'quality-check-added', subject: ['case', one.id] });
    return ok({ id: one.id });
  });
}
