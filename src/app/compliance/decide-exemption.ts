import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, ExemptionId, ExemptionRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { returnStopped } from '../steps/return-stopped.ts';
import { refuse, type Trouble } from '../trouble.ts';

const MONTHS = 24;
/** Fewest characters of reasons for granting a brand that others hold too. */
const FEWEST = 10;

/**
 * Grants an exemption for its brand and category until a day (two years where none is named), or declines it with reasons. A brand
 * that another seller holds too is granted with reasons only. What left the shop when an earlier one ran out comes back.
 */
export function decideExemption(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: ExemptionId,
  {
    accept,
    reasons,
    expiresAt,
  }: { readonly accept: boolean; readonly reasons: string; readonly expiresAt?: Date | undefined },
): Promise<Result<ExemptionRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const exemption = await store.lockExemption(id);
    if (!exemption) return refuse('not-found');
    if (exemption.state !== 'in-review')
      return refuse('move-not-allowed', { detail: 'A colleague decided it already.' });
    const rivals = accept ? await store.rivalsFor(exemption.brand, exemption.sellerId) : [];
    if (rivals.length > 0 && reasons.length < FEWEST) {
      return refuse('move-not-allowed', {
        detail: `${exemption.brand} is also a brand of ${rivals.join(', ')}. Say in the reasons why it may be listed by this seller, or decline.`,
      });
    }
    const now = ports.world.now();
    const end = new Date(now);
    end.setUTCMonth(end.getUTCMonth() + MONTHS);
    const until = expiresAt ?? end;
    if (accept && until <= now) return refuse('move-not-allowed', { detail: 'Name a day to come.' });
    const decided = { decidedBy: actor.user, decidedAt: now, reasons: reasons || null };
    const { brand, category } = exemption;
    const to = { seller: exemption.sellerId };
    const path = '/studio/numbers';
    const reference = `GX-${id.replaceAll('-', '').slice(-10).toUpperCase()}`;
    const change = accept
      ? { ...decided, state: 'granted' as const, reference, expiresAt: until }
      : { ...decided, state: 'declined' as const };
    await store.updateExemption(id, change);
    if (accept) {
      const facts = { brand, category, reference, untilDay: until.toISOString() };
      await notify(ports, store, { to, path, occasion: 'exemption-granted', facts });
    } else
      await notify(ports, store, { to, path, occasion: 'exemption-declined', facts: { brand, category, reasons } });
    const seller = accept ? await store.findSeller(exemption.sellerId) : undefined;
    const returned = seller ? await returnStopped(ports, store, actor, seller) : 0;
    if (returned > 0) {
      const facts = { document: reference, listings: String(returned) };
      await notify(ports, store, { to, path: '/studio/listings', occasion: 'listings-back', facts });
    }
    await logAct(ports, store, actor, {
      act: `exemption-${change.state}`,
      subject: ['gtin-exemption', id],
      detail: { returned, rivals: rivals.length },
    });
    return ok({ ...exemption, ...change });
  });
}
