import type { Problem } from '../kernel/index.ts';

/** What is looked at before a piece is shipped, where the seller set nothing of their own. */
export const DEFAULT_CHECKLIST: readonly string[] = [
  'It looks like the frozen proof: place, size, lettering, colours',
  'The words are spelled letter by letter as on the proof',
  'The options are those that were chosen',
  'No scratches, stains, chips or loose parts',
  'It is packed so that it arrives whole',
];

/** Most points of a checklist, and the longest of them in characters. */
export const CHECKLIST_BOUNDS = { items: 20, length: 200 } as const;

/** One point with what was found. */
export interface CheckAnswer {
  readonly item: string;
  readonly passed: boolean;
}

/** What stands against answers to a checklist: each point answered, in its order, and no other. Paths point into the answers. */
export function answerProblems(items: readonly string[], answers: readonly CheckAnswer[]): Problem[] {
  if (answers.length !== items.length) {
    return [{ path: '/answers', message: `Answer each of the ${items.length} points of the checklist once.` }];
  }
  return items.flatMap((item, index) =>
    answers[index]?.item === item
      ? []
      : [{ path: `/answers/${index}/item`, message: 'The checklist was changed meanwhile. Load it again.' }],
  );
}

/** Whether a piece may leave: every point is as it should be. */
export function allPassed(answers: readonly CheckAnswer[]): boolean {
  return answers.length > 0 && answers.every(({ passed }) => passed);
}
