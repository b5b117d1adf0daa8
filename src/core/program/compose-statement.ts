import type { ActionKind, ActionState, Instant } from './action.ts';
import { OBLIGATION_TITLES } from './obligation-titles.ts';
import type { Obligation } from './obligations.ts';
import { STATEMENT_WORDS, type StatementLanguage } from './statement-words.ts';

/** How a breach came up. */
export type StatementSource = 'own-initiative' | 'notice' | 'buyer-report';

/** What a statement of reasons is made of. */
export interface StatementCase {
  readonly kind: ActionKind;
  readonly state: ActionState;
  readonly clause: Obligation;
  /** What happened, as the person who decided wrote it. */
  readonly facts: string;
  /** Why that breaks the clause, as they wrote it. */
  readonly explanation: string;
  readonly source: StatementSource;
  readonly automatedDetection: boolean;
  readonly decidedAt: Instant;
  readonly endsAt: Instant | null;
  readonly appealUntil: Instant | null;
  readonly finalAt: Instant | null;
}

/** A part of a statement under its heading; the first has none. */
export interface StatementPart {
  readonly heading: string | null;
  readonly sentences: readonly string[];
}

/** A statement of reasons in one language. */
export interface Statement {
  readonly language: StatementLanguage;
  readonly title: string;
  readonly parts: readonly StatementPart[];
}

/**
 * Writes the statement of reasons for an action: what it restricts and how long, what happened, which clause and why, how it
 * came up and whether by automated means, and how to appeal. These are the contents of Article 17(3) of Regulation (EU)
 * 2022/2065; facts and explanation are the decider's own words, everything else is the program's.
 */
export function composeStatement(one: StatementCase, language: StatementLanguage, now: Instant): Statement {
  const words = STATEMENT_WORDS[language];
  const day = (at: Instant) =>
    new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : language, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(at);
  const on = (sentence: string, at: Instant) => sentence.replace('{day}', () => day(at));
  const open = one.appealUntil !== null && now <= one.appealUntil;
  return {
    language,
    title: words.title[one.kind],
    parts: [
      { heading: words.effectTitle, sentences: [words.effect[one.kind], duration(), words.scope] },
      { heading: words.factsTitle, sentences: [one.facts] },
      {
        heading: words.groundTitle,
        sentences: [words.ground.replace('{clause}', () => OBLIGATION_TITLES[language][one.clause]), one.explanation],
      },
      {
        heading: words.sourceTitle,
        sentences: [
          words.source[one.source],
          one.automatedDetection ? words.automatedDetection : words.noAutomation,
          one.kind === 'revocation' ? words.decidedByTwo : words.decidedByPeople,
        ],
      },
      { heading: words.evidenceTitle, sentences: [words.evidence] },
      {
        heading: words.redressTitle,
        sentences: [open && one.appealUntil ? on(words.redress, one.appealUntil) : words.redressClosed],
      },
    ],
  };

  function duration(): string {
    if (one.finalAt) return on(words.final, one.finalAt);
    if (one.kind === 'revocation') return one.appealUntil ? on(words.pending, one.appealUntil) : words.noEnd;
    return one.endsAt ? on(words.until, one.endsAt) : words.noEnd;
  }
}
