import { ok, type Result } from '../../core/kernel/index.ts';
import type { AcceptanceRecord, Actor, After, KnownPerson, Ports, Slice } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Who accepted a version of the terms for a seller. `person` is absent where the account is gone. */
export interface Acceptance extends AcceptanceRecord {
  readonly sellerName: string;
  readonly person: KnownPerson | undefined;
}

/** Rows of the whole list that are read at a time. */
const AT_A_TIME = 500;

/** Who accepted a version: which text, which person, when, from where. For staff. */
export async function listAcceptances(
  ports: Pick<Ports, 'transactions' | 'people'>,
  actor: Actor,
  number: number,
  slice: Slice,
): Promise<Result<Acceptance[], Trouble>> {
  const read = await ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    const terms = await store.termsByNumber(number);
    return terms ? ok(await store.acceptancesOf(terms.id, slice)) : refuse('not-found');
  });
  if (!read.ok) return read;
  return ok(
    await Promise.all(read.value.map(async (one) => ({ ...one, person: await ports.people.find(one.userId) }))),
  );
}

/** The same, all of them, newest first: for a file. */
export async function exportAcceptances(
  ports: Pick<Ports, 'transactions' | 'people'>,
  actor: Actor,
  number: number,
): Promise<Result<Acceptance[], Trouble>> {
  const all: Acceptance[] = [];
  for (let after: After | undefined; ; ) {
    const read = await listAcceptances(ports, actor, number, { after, limit: AT_A_TIME });
    if (!read.ok) return read;
    all.push(...read.value);
    const last = read.value.at(-1);
    if (!last || read.value.length < AT_A_TIME) return ok(all);
    after = { at: last.acceptedAt, id: last.id };
  }
}
