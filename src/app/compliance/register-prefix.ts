import { ok, type Result } from '../../core/kernel/index.ts';
import { hasCompanyPrefix, parseGtin } from '../../core/listing/index.ts';
import { sameBusiness } from '../../core/program/index.ts';
import type { Actor, DocumentId, Ports, PrefixId, PrefixRecord, Store } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { requireOwner } from '../steps/require-owner.ts';
import { grantPrefix } from '../steps/verify-prefix.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A company prefix that a seller says is theirs. */
export interface PrefixClaim {
  readonly prefix: string;
  /** A number of theirs made from it: what a registry is asked about. */
  readonly gtin: string;
  readonly evidence?: DocumentId | undefined;
}

/**
 * Registers a company prefix. Where the registry says that it is licensed to this very business it counts at once; where nobody
 * knows, or somebody else holds numbers of it, a person decides. Verified as the program: no seller verifies themselves.
 */
export async function registerPrefix(
  ports: Pick<Ports, 'transactions' | 'world' | 'gtinOwners'>,
  actor: Actor,
  claim: PrefixClaim,
): Promise<Result<PrefixRecord, Trouble>> {
  const reading = parseGtin(claim.gtin);
  if (!reading.ok || !hasCompanyPrefix(reading.gtin, claim.prefix)) {
    const message = 'Give a GTIN of yours that is made from this prefix, with its check digit.';
    return refuse('prefix-refused', { problems: [{ path: '/gtin', message }] });
  }
  const [answer] = await ports.gtinOwners.lookUp([reading.gtin]);
  const asked = await ports.transactions.run(actor, async (store) => {
    const owner = await requireOwner(store, actor);
    if (!owner.ok || !actor.user) return owner.ok ? refuse('not-found') : owner;
    const known = await store.prefixesOf(owner.value);
    if (known.some(({ prefix, state }) => prefix === claim.prefix && state !== 'declined')) {
      return refuse('prefix-refused', {
        problems: [{ path: '/prefix', message: 'You registered this prefix already.' }],
      });
    }
    if (claim.evidence && (await store.findDocument(claim.evidence))?.sellerId !== owner.value)
      return refuse('not-found');
    const [application] = await store.applicationsOf(owner.value);
    const record: PrefixRecord = {
      id: ports.world.newId() as PrefixId,
      sellerId: owner.value,
      prefix: claim.prefix,
      sampleGtin: reading.gtin,
      evidence: claim.evidence ?? null,
      state: 'in-review',
      verifiedBy: null,
      trouble: troubleOf(answer, claim.prefix, application?.answers.legalName),
      requestedBy: actor.user,
      requestedAt: ports.world.now(),
      decidedBy: null,
      decidedAt: null,
      reasons: null,
    };
    await store.insertPrefix(record);
    await logAct(ports, store, actor, { act: 'prefix-registered', subject: ['company-prefix', record.id] });
    return ok(record);
  });
  if (!asked.ok) return asked;
  return ports.transactions.run({ kind: 'system' }, async (store) => ok(await settle(ports, store, asked.value)));
}

function troubleOf(
  answer: Awaited<ReturnType<Ports['gtinOwners']['lookUp']>>[number] | undefined,
  prefix: string,
  legalName: string | undefined,
): PrefixRecord['trouble'] {
  if (!answer?.licence || answer.status === 'unknown' || answer.status === 'invalid') return 'unknown';
  if (answer.status === 'inactive' || answer.licence.status === 'inactive') return 'inactive';
  const same = legalName !== undefined && sameBusiness(legalName, answer.licence.licensee);
  return answer.licence.key.replace(/^0/, '') === prefix.replace(/^0/, '') && same ? null : 'licensee-differs';
}

async function settle(ports: Pick<Ports, 'world'>, store: Store, asked: PrefixRecord): Promise<PrefixRecord> {
  const to = { seller: asked.sellerId };
  const path = '/studio/numbers';
  const taken = (await store.holdersLike(asked.prefix, asked.sellerId)).length > 0;
  const trouble = taken ? ('taken' as const) : asked.trouble;
  if (trouble !== null) {
    await store.updatePrefix(asked.id, { trouble });
    await notify(ports, store, { to, path, occasion: 'prefix-in-review', facts: { prefix: asked.prefix } });
    return { ...asked, trouble };
  }
  const change = { state: 'verified' as const, verifiedBy: 'registry' as const, decidedAt: ports.world.now() };
  await store.updatePrefix(asked.id, change);
  await grantPrefix(store, asked.sellerId, asked.prefix);
  await notify(ports, store, { to, path, occasion: 'prefix-verified', facts: { prefix: asked.prefix } });
  await logAct(ports, store, { kind: 'system' }, { act: 'prefix-verified', subject: ['company-prefix', asked.id] });
  return { ...asked, ...change };
}
