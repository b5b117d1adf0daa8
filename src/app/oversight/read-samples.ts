import { type ApplicationId, ok, type Result } from '../../core/kernel/index.ts';
import type {
  ActionId,
  Actor,
  ApplicationRecord,
  EvidenceRecord,
  ItemRecord,
  Ports,
  SampleId,
  SampleRow,
  Slice,
  Store,
} from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What the second person sees of a decision: what it was about, never what came of it. */
export interface CaseView {
  readonly application?: Pick<ApplicationRecord, 'answers'> | undefined;
  readonly action?:
    | {
        readonly clause: string;
        readonly facts: string;
        readonly explanation: string;
        readonly evidence: readonly EvidenceRecord[];
      }
    | undefined;
  readonly appeal?: { readonly words: string } | undefined;
}

/** A decision of a sample as somebody may see it. */
export interface ItemView {
  readonly item: ItemRecord;
  readonly about: CaseView;
  /** Whether what was decided first may be shown: only once the second look is said. */
  readonly open: boolean;
  /** Whether whoever asks may take the second look. */
  readonly mine: boolean;
}

/** Samples with how far they are, newest first. */
export function listSamples(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  slice: Slice,
): Promise<Result<SampleRow[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    return ok(await store.samples(slice));
  });
}

/** One sample with its decisions, blind: the first outcome is told only where a second was said. */
export function readSample(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  id: SampleId,
): Promise<Result<{ sample: SampleRow; items: ItemView[] }, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    const sample = await store.findSample(id);
    if (!sample) return refuse('not-found');
    const items: ItemView[] = [];
    for (const item of await store.itemsOf(id)) {
      const part: readonly string[] = [item.firstBy, item.firstSecondBy];
      items.push({
        item,
        about: await caseOf(store, item),
        open: item.secondBy !== null,
        mine: actor.kind === 'operator' && item.secondBy === null && !part.includes(actor.user ?? ''),
      });
    }
    return ok({ sample, items });
  });
}

async function caseOf(store: Store, item: ItemRecord): Promise<CaseView> {
  switch (item.decisionKind) {
    case 'application': {
      const application = await store.findApplication(item.decisionId as ApplicationId);
      return { application: application && { answers: application.answers } };
    }
    case 'action':
      return { action: await breachOf(store, item.decisionId as ActionId) };
    case 'appeal': {
      const appeal = await store.findAppeal(item.decisionId);
      return { appeal: appeal && { words: appeal.words }, action: appeal && (await breachOf(store, appeal.actionId)) };
    }
  }
}

async function breachOf(store: Store, id: ActionId): Promise<CaseView['action']> {
  const action = await store.findAction(id);
  if (!action) return undefined;
  const { clause, facts, explanation } = action;
  return { clause, facts, explanation, evidence: await store.evidenceOf(id) };
}
