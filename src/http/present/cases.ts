import type { LookedAt } from '../../app/cases/read-case.ts';
import type { Actor, CaseCounts, CaseRecord, NoteRecord } from '../../app/ports.ts';
import type { CaseBody, CaseCountsBody, LookedAtBody } from '../contract/index.ts';

/** A case without what it holds. Who works on it is told to nobody but themselves; that it is a quality check to nobody. */
export function presentCase(one: CaseRecord, actor: Actor, now: Date): CaseBody {
  const running = one.claimedUntil !== null && one.claimedUntil > now;
  return {
    id: one.id,
    state: one.state,
    codes: [...one.codes],
    priority: one.priority,
    because: [...one.priorityReasons],
    openedAt: one.openedAt.toISOString(),
    claim:
      running && one.claimedUntil
        ? { mine: one.claimedBy === actor.user, until: one.claimedUntil.toISOString() }
        : null,
    secondOpinion: one.secondAskedBy !== null,
    decision:
      one.decision && one.effectiveAt ? { decision: one.decision, undoableUntil: one.effectiveAt.toISOString() } : null,
  };
}

/** A case as whoever claimed it sees it. */
export function presentLookedAt(looked: LookedAt, actor: Actor, now: Date): LookedAtBody {
  const { version } = looked;
  const at = `/v1/operator/cases/${looked.case.id}`;
  return {
    ...presentCase(looked.case, actor, now),
    listing: { id: version.listingId, title: version.document.title, locale: version.document.locale },
    lists: looked.case.lists,
    alike: { count: looked.alike, same: looked.same, key: looked.case.alike[0] ?? null },
    choices: looked.choices.map(({ field, label, value }) => ({ field, label, value })),
    proofs: version.document.template.surfaces.map(({ id, label }) => ({
      surface: id,
      label,
      url: `${at}/proofs/${encodeURIComponent(id)}.png`,
    })),
    pictures: looked.pictures.map(({ name, codes, near }) => ({
      url: `${at}/pictures/${encodeURIComponent(name.replace(/^original\//, ''))}`,
      codes: [...codes],
      near,
    })),
    findings: looked.reasons.map(({ code, path, evidence, span, message }) => ({
      code,
      field: path.split('/')[2] ?? '',
      evidence,
      span: span ? [span[0], span[1]] : null,
      folded: span ? evidence.slice(span[0], span[1]).normalize('NFKC').toLowerCase() : null,
      message,
    })),
    notes: presentNotes(looked.notes, actor),
  };
}

/** Notes of colleagues; who wrote one is told to nobody but themselves. */
export function presentNotes(notes: readonly NoteRecord[], actor: Actor): LookedAtBody['notes'] {
  return notes.map(({ userId, notedAt, words }) => ({
    who: userId === actor.user ? 'you' : 'colleague',
    at: notedAt.toISOString(),
    words,
  }));
}

/** Counts and ageing. */
export function presentCaseCounts({ oldestAt, checks, agreed, ...counts }: CaseCounts): CaseCountsBody {
  return { ...counts, oldestAt: oldestAt?.toISOString() ?? null, checks: { decided: checks, agreed } };
}
