import type { SellerId } from '../../core/kernel/index.ts';
import type { Actor, Ports, RulesEffectRecord, RulesRecord, Store } from '../ports.ts';
import { type JudgedLive, judgeLive } from '../steps/judge-live.ts';
import type { Lack } from '../steps/listing-lacks.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';

const DAY = 86_400_000;
const SYSTEM: Actor = { kind: 'system' };
type Needs = Pick<Ports, 'transactions' | 'world' | 'settings'>;
type Stage = RulesEffectRecord['stage'];
/** A number for each stage, by which what its sellers were told is known. */
const STEP: Readonly<Record<Stage, number>> = { published: 1000, 'week-before': 7, 'day-before': 1, bound: 0 };

/**
 * Applies rules of compliance to what is in the shop: once when they are published and, where a day was given, a week before it,
 * a day before it and on it. What lacks a document leaves (before the day: its seller is told), what lacks none any more comes
 * back. One transaction a seller; running it twice does no more than once. Answers how many listings left.
 */
export async function applyRules(ports: Needs): Promise<number> {
  const now = ports.world.now();
  const found = await ports.transactions.run(SYSTEM, async (store) => {
    const versions = await store.rulesVersions('compliance');
    const [newest] = versions;
    // Those that bind, and the newer ones whose day is to come.
    const bound = versions.find(({ bindsAt }) => bindsAt <= now)?.number ?? 0;
    const pending = versions.flatMap(({ id, number, bindsAt, publishedAt, effects }) => {
      const stage = stageAt(bindsAt, publishedAt, now);
      return number >= bound && !effects.some((one) => one.stage === stage) ? [{ id, stage }] : [];
    });
    return newest && pending.length > 0 ? { newest, pending, sellers: await store.sellersToJudge() } : undefined;
  });
  if (!found) return 0;
  const effect = { stopped: 0, due: 0, returned: 0 };
  for (const seller of found.sellers) {
    const judged = await ports.transactions.run(SYSTEM, (store) => applyTo(ports, store, seller, found.newest));
    effect.stopped += judged.stopped.length;
    effect.due += judged.due.length;
    effect.returned += judged.returned;
  }
  await ports.transactions.run(SYSTEM, async (store) => {
    for (const { id, stage } of found.pending) {
      await store.noteRulesEffect({ rulesId: id, stage, appliedAt: now, ...effect });
      await logAct(ports, store, SYSTEM, {
        act: 'compliance-rules-applied',
        subject: ['rules', id],
        detail: { stage, ...effect },
      });
    }
  });
  return effect.stopped;
}

function stageAt(bindsAt: Date, publishedAt: Date, now: Date): Stage {
  if (bindsAt <= publishedAt) return 'published';
  const left = bindsAt.getTime() - now.getTime();
  return left <= 0 ? 'bound' : left <= DAY ? 'day-before' : left <= 7 * DAY ? 'week-before' : 'published';
}

async function applyTo(ports: Needs, store: Store, seller: SellerId, rules: RulesRecord): Promise<JudgedLive> {
  const judged = await judgeLive(ports, store, SYSTEM, seller, 'rules-changed');
  const to = { seller };
  const path = '/studio/documents';
  for (const [document, listings] of counted(judged.stopped)) {
    const facts = { document, listings: String(listings) };
    await notify(ports, store, { to, path, occasion: 'rules-stopped', facts });
  }
  const now = ports.world.now();
  const step = STEP[stageAt(rules.bindsAt, rules.publishedAt, now)];
  if (judged.due.length > 0 && (await store.noteReminder(rules.id, seller, step, now))) {
    const untilDay = rules.bindsAt.toISOString();
    for (const [document, listings] of counted(judged.due)) {
      const facts = { document, listings: String(listings), untilDay };
      await notify(ports, store, { to, path, occasion: 'rules-due', facts });
    }
  }
  if (judged.returned > 0) {
    const facts = { listings: String(judged.returned) };
    await notify(ports, store, { to, path: '/studio/listings', occasion: 'rules-returned', facts });
  }
  return judged;
}

/** How many listings lack each document. */
function counted(lacks: readonly Lack[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of lacks) counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}
