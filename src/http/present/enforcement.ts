import type { AppealView } from '../../app/enforcement/list-appeals.ts';
import type { ActionView } from '../../app/enforcement/read-action.ts';
import type { OpenOrders } from '../../app/enforcement/read-open-orders.ts';
import type { ActionRow, Actor, AppealRecord, LinkRow, SellerRow } from '../../app/ports.ts';
import { HELP_OF_MEASURE, type Standing } from '../../core/program/index.ts';
import type {
  ActionBody,
  ActionRowBody,
  AppealBody,
  AppealRowBody,
  LinkBody,
  OpenOrdersBody,
  SellerRowBody,
  StandingBody,
} from '../contract/index.ts';

const moment = (at: Date | null) => at?.toISOString() ?? null;
const isStaff = ({ kind }: Actor) => kind === 'operator' || kind === 'auditor';

/** An action in a list. Who decided is for staff: sellers are told that people did, not which. */
export function presentActionRow(action: ActionRow, actor: Actor): ActionRowBody {
  const { decidedBy, confirmedBy, annulmentAskedBy } = action;
  return {
    id: action.id,
    seller: { id: action.sellerId, name: action.sellerName },
    kind: action.kind,
    state: action.state,
    clause: action.clause,
    decidedAt: action.decidedAt.toISOString(),
    confirmedAt: moment(action.confirmedAt),
    lapsesAt: moment(action.lapsesAt),
    endsAt: moment(action.endsAt),
    appealUntil: moment(action.appealUntil),
    finalAt: moment(action.finalAt),
    annulledAt: moment(action.annulledAt),
    ...(isStaff(actor) && { people: { decidedBy, confirmedBy, annulmentAskedBy } }),
  };
}

/** An action with its statement of reasons. */
export function presentAction(view: ActionView, actor: Actor): ActionBody {
  const { action, statement, evidence, appeal } = view;
  return {
    ...presentActionRow(action, actor),
    facts: action.facts,
    explanation: action.explanation,
    source: action.source,
    automatedDetection: action.automatedDetection,
    automatedDecision: false,
    listing: action.listingId,
    listingsStopped: view.listingsStopped,
    undoneBecause: action.undoneBecause,
    statement: {
      language: statement.language,
      title: statement.title,
      parts: statement.parts.map(({ heading, sentences }) => ({ heading, sentences: [...sentences] })),
    },
    record: record(action),
    evidence: evidence.map(({ kind, subjectId, fingerprint, place, span }) => ({
      kind,
      id: subjectId,
      fingerprint,
      place,
      span,
    })),
    appeal: appeal ? presentAppeal(appeal) : null,
    appealable: view.appealable,
  };
}

/** An action under the names of the European transparency database (transparency.dsa.ec.europa.eu). */
function record(action: ActionRow): ActionBody['record'] {
  const provision = {
    suspension: 'DECISION_PROVISION_TOTAL_SUSPENSION',
    revocation: 'DECISION_PROVISION_TOTAL_TERMINATION',
  };
  return {
    decision_visibility: action.kind === 'listing-off' ? ['DECISION_VISIBILITY_CONTENT_DISABLED'] : null,
    decision_provision: action.kind === 'suspension' || action.kind === 'revocation' ? provision[action.kind] : null,
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    incompatible_content_ground: action.clause,
    incompatible_content_explanation: action.explanation,
    decision_facts: action.facts,
    source_type: action.source === 'own-initiative' ? 'SOURCE_VOLUNTARY' : 'SOURCE_TYPE_OTHER_NOTIFICATION',
    automated_detection: action.automatedDetection ? 'Yes' : 'No',
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    content_language: action.language.toUpperCase(),
    application_date: (action.confirmedAt ?? action.decidedAt).toISOString(),
    end_date: moment(action.endsAt),
  };
}

/** An appeal as its seller and staff see it. */
export function presentAppeal(appeal: AppealRecord): AppealBody {
  return {
    id: appeal.id,
    action: appeal.actionId,
    state: appeal.state,
    words: appeal.words,
    filedAt: appeal.filedAt.toISOString(),
    decidedAt: moment(appeal.decidedAt),
    reasons: appeal.reasons,
  };
}

/** An appeal in the queue. */
export function presentAppealRow(view: AppealView, actor: Actor): AppealRowBody {
  return {
    appeal: presentAppeal(view.appeal),
    about: presentActionRow(view.action, actor),
    mine: view.mine,
  };
}

/** A seller's standing. */
export function presentStanding(standing: Standing): StandingBody {
  return { ...standing, measures: standing.measures.map((one) => ({ ...one, help: HELP_OF_MEASURE[one.code] })) };
}

/** A seller in the operator's list. */
export function presentSellerRow(row: SellerRow): SellerRowBody {
  const { id, name, country, participation, activeStrikes, actions, listings } = row;
  return { id, name, country, participation, createdAt: row.createdAt.toISOString(), activeStrikes, actions, listings };
}

/** Two accounts with something in common. Which features they share is told by kind, never by value. */
export function presentLink(link: LinkRow): LinkBody {
  return {
    id: link.id,
    seller: { id: link.sellerId, name: link.sellerName, participation: link.participation },
    linked: { id: link.linkedSellerId, name: link.linkedName, participation: link.linkedParticipation },
    kinds: [...link.kinds],
    score: link.score,
    state: link.state,
    foundAt: link.foundAt.toISOString(),
    decidedAt: moment(link.decidedAt),
    reasons: link.reasons,
  };
}

/** A seller's open orders. Which operator declined them is in the log. */
export function presentOpenOrders({ open, windDown, told }: OpenOrders): OpenOrdersBody {
  return {
    open,
    limit: windDown
      ? {
          action: windDown.actionId,
          beganAt: windDown.beganAt.toISOString(),
          makeUntil: windDown.makeUntil.toISOString(),
          told,
          declinedAt: moment(windDown.declinedAt),
          reasons: windDown.declinedBecause,
        }
      : null,
  };
}
