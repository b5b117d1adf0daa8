import { pointer } from '../../core/kernel/index.ts';
import { type Field, type Price, priceDesign, type Value } from '../../core/template/index.ts';
import type { ProblemBody } from '../../http/contract/index.ts';
import type { CustomizerSource } from './customizer-source.ts';
import type { DrawnDesign } from './draw-surfaces.ts';
import { fieldProblem } from './field-problem.ts';
import { isLocal } from './picture-upload.ts';
import type { SayWord } from './words.ts';

/** Choices by field id while they are made: anything may still be missing. */
export type Choices = Readonly<Record<string, Value>>;

/** Choices as JSON from a page or an earlier visit; none where it is no object. */
export function readChoices(value: string): Choices {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Choices) : {};
  } catch {
    return {};
  }
}

/** Choices with one more, or without it where `value` is undefined. */
export function withChoice(choices: Choices, field: string, value: Value | undefined): Choices {
  const { [field]: _, ...others } = choices;
  return value === undefined ? others : { ...others, [field]: value };
}

/** What the product costs with these choices. A text of spaces is none. */
export function priceOf(source: CustomizerSource | undefined, choices: Choices, say: SayWord): Price | undefined {
  const base = source?.document.price;
  if (!source || !base) return undefined;
  const chosen = Object.entries(choices).filter(([, value]) => !('text' in value) || value.text.trim() !== '');
  return priceDesign(source.document.template, base, say('product'), Object.fromEntries(chosen));
}

/** What is known of choices beside themselves: what drawing them found, and what the server refused, by field id. */
export interface Against {
  readonly drawn: Pick<DrawnDesign, 'errors'>;
  readonly refused: ReadonlyMap<string, string>;
}

/** What stands against each choice, said on the page or not yet, by field id in the seller's order. */
export function problemsOf(
  fields: readonly Field[],
  choices: Choices,
  { drawn, refused }: Against,
  say: SayWord,
): Map<string, string> {
  const problems = new Map<string, string>();
  for (const field of fields) {
    const value = choices[field.id];
    const own =
      fieldProblem(field, value, say)?.message ??
      drawn.errors.get(field.id) ??
      (value && 'image' in value && isLocal(value.image) ? say('stillSending') : undefined) ??
      refused.get(field.id);
    if (own) problems.set(field.id, own);
  }
  return problems;
}

/** What the server had against a submission, by the field it is about. */
export function refusedFields(problem: ProblemBody, fields: readonly Field[]): ReadonlyMap<string, string> {
  return new Map(
    (problem.problems ?? []).flatMap(({ path, message }) => {
      const field = fields.find(({ id }) => `${path}/`.startsWith(`${pointer('values', id)}/`));
      return field ? [[field.id, message] as const] : [];
    }),
  );
}
