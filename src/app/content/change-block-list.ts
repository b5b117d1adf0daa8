import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, ListedPictureId, ListedWordId, ListedWordRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

type Needs = Pick<Ports, 'transactions' | 'world'>;

/** Takes a picture off the list. What it held stays with the person who decides on it; what it took down its seller publishes again. */
export function unlistPicture(ports: Needs, actor: Actor, id: ListedPictureId): Promise<Result<true, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<true, Trouble>> => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    if (!(await store.withdrawListed(id, ports.world.now()))) return refuse('not-found');
    await logAct(ports, store, actor, { act: 'picture-unlisted', subject: ['listed-picture', id] });
    return ok(true);
  });
}

/** Words for the operator's own list: what, of which kind, how strong, and why. */
export type NewListedWord = Pick<ListedWordRecord, 'words' | 'category' | 'strength' | 'reason'>;

/** Adds words to the operator's own list. Every process screens with them within seconds; what was ordered before is not judged again. */
export function blockWord(ports: Needs, actor: Actor, word: NewListedWord): Promise<Result<ListedWordRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<ListedWordRecord, Trouble>> => {
    const { user } = actor;
    if (actor.kind !== 'operator' || !user) return refuse('not-allowed');
    const record: ListedWordRecord = {
      ...word,
      id: ports.world.newId() as ListedWordId,
      addedBy: user,
      addedAt: ports.world.now(),
      withdrawnAt: null,
    };
    if (!(await store.insertListedWord(record))) {
      return refuse('block-list-refused', {
        problems: [{ path: '/words', message: 'These words are on the list already.' }],
      });
    }
    await logAct(ports, store, actor, {
      act: 'word-listed',
      subject: ['listed-word', record.id],
      detail: { category: word.category, strength: word.strength },
    });
    return ok(record);
  });
}

/** Takes words off the operator's own list. */
export function unlistWord(ports: Needs, actor: Actor, id: ListedWordId): Promise<Result<true, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<true, Trouble>> => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    if (!(await store.withdrawListedWord(id, ports.world.now()))) return refuse('not-found');
    await logAct(ports, store, actor, { act: 'word-unlisted', subject: ['listed-word', id] });
    return ok(true);
  });
}
