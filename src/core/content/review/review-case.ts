import type { Moves } from '../../kernel/index.ts';
import type { ReasonCode } from '../verdict.ts';

/** Where a case stands: open, decided but not in effect yet (it can be undone), in effect, or not needed any more. */
export type CaseState = 'open' | 'decided' | 'settled' | 'moot';

/** How a case moves. */
export const CASE: Moves<CaseState> = {
  open: ['decided', 'moot'],
  decided: ['open', 'settled', 'moot'],
  settled: [],
  moot: [],
};

/** What a reviewer can say of held content. */
export type CaseDecision = 'allow' | 'refuse';

/** Why a refusal: what a buyer is told, by the clause of the policy. */
export const REFUSALS = [
  'offensive',
  'hate',
  'sexual',
  'violence',
  'restricted',
  'ip',
  'personal-data',
  'picture',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** The help page that tells what a refusal is about; a picture is told with those that nobody may use. */
export const helpOfRefusal = (code: RefusalCode): string => `content-${code === 'picture' ? 'listed-image' : code}`;

/** Refusals after which a held picture is best known again: what is wrong with it is wrong whoever sends it. Personal data and words around it are not. */
export const REMEMBERED: readonly RefusalCode[] = ['hate', 'sexual', 'violence', 'ip', 'picture'];

/** How bad it would be to let this pass by mistake, of 100. */
const SEVERITY: Readonly<Partial<Record<ReasonCode, number>>> = {
  hate: 80,
  violence: 80,
  'listed-image': 70,
  sexual: 60,
  restricted: 60,
  offensive: 50,
  ip: 40,
  'text-in-image': 40,
  classifier: 40,
};
const OTHERWISE = 20;
const DAY_MS = 86_400_000;

/** What a case's place in the queue is made of. Times in milliseconds. */
export interface CaseFacts {
  readonly codes: readonly ReasonCode[];
  readonly quantity: number;
  readonly now: number;
  readonly shipBy: number;
}

/** A case's place in the queue: severity, how many pieces, how soon it has to leave; `reasons` says which counted. Its age is added when the queue is read. */
export function priorityOf({ codes, quantity, now, shipBy }: CaseFacts): { priority: number; reasons: string[] } {
  const worst = codes.toSorted((a, b) => severity(b) - severity(a))[0];
  const many = quantity >= 10;
  const soon = shipBy - now < 2 * DAY_MS;
  return {
    priority: (worst ? severity(worst) : OTHERWISE) + (many ? 10 : 0) + (soon ? 20 : 0),
    reasons: [...(worst ? [worst] : []), ...(many ? ['many-pieces'] : []), ...(soon ? ['leaves-soon'] : [])],
  };
}

function severity(code: ReasonCode): number {
  return SEVERITY[code] ?? OTHERWISE;
}
