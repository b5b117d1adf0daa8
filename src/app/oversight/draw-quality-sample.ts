import { ok, type Result, toHex } from '../../core/kernel/index.ts';
import { drawSample } from '../../core/program/index.ts';
import type { Actor, DecisionRecord, ItemId, ItemRecord, Ports, SampleId, SampleRow } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What to draw from, and how much. */
export interface SampleWish {
  readonly from: Date;
  readonly to: Date;
  readonly size: number;
  /** For drawing a sample again; fresh chance where undefined. */
  readonly seed?: string | undefined;
}

/** Draws a random sample of a period's decisions for a second look. The seed is kept and logged: anybody can check that nothing was picked by hand. */
export function drawQualitySample(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  wish: SampleWish,
): Promise<Result<SampleRow, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const { user } = actor;
    if (actor.kind !== 'operator' || !user) return refuse('not-allowed');
    const decisions = await store.decisionsBetween(wish.from, wish.to);
    const seed = wish.seed ?? toHex(ports.world.randomBytes(16));
    const byId = new Map(decisions.map((one) => [one.id, one]));
    const drawn = drawSample([...byId.keys()], wish.size, seed).flatMap((id) => byId.get(id) ?? []);
    const sample = {
      id: ports.world.newId() as SampleId,
      periodFrom: wish.from,
      periodTo: wish.to,
      seed,
      population: decisions.length,
      drawnBy: user,
      drawnAt: ports.world.now(),
    };
    await store.insertSample(
      sample,
      drawn.map((decision) => itemOf(ports, sample.id, decision)),
    );
    await logAct(ports, store, actor, {
      act: 'sample-drawn',
      subject: ['sample', sample.id],
      detail: { seed, population: decisions.length, size: drawn.length },
    });
    return ok({ ...sample, items: drawn.length, looked: 0, agreed: 0 });
  });
}

function itemOf(ports: Pick<Ports, 'world'>, sampleId: SampleId, decision: DecisionRecord): ItemRecord {
  return {
    id: ports.world.newId() as ItemId,
    sampleId,
    decisionKind: decision.kind,
    decisionId: decision.id,
    firstOutcome: decision.outcome,
    firstBy: decision.by,
    firstSecondBy: decision.secondBy,
    secondOutcome: null,
    secondBy: null,
    secondAt: null,
    secondNote: null,
  };
}
