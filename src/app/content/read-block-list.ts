import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, ListedPictureRecord, ListedWordRecord, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

type Needs = Pick<Ports, 'transactions'>;
const isStaff = ({ kind, user }: Actor) =>
  user !== undefined && (kind === 'operator' || kind === 'reviewer' || kind === 'auditor');

/** The operator's own list of pictures, newest first, withdrawn ones too. */
export function readListedPictures(
  ports: Needs,
  actor: Actor,
  page: { readonly before: string | undefined; readonly limit: number },
): Promise<Result<ListedPictureRecord[], Trouble>> {
  return ports.transactions.run(actor, async (store) =>
    isStaff(actor) ? ok(await store.browseListed(page)) : refuse('not-allowed'),
  );
}

/** The operator's own words that stand, in the order of their letters. */
export function readListedWords(ports: Needs, actor: Actor): Promise<Result<ListedWordRecord[], Trouble>> {
  return ports.transactions.run(actor, async (store) =>
    isStaff(actor) ? ok(await store.standingWords()) : refuse('not-allowed'),
  );
}
