import type { Observation, Rule } from '../rule.ts';
import type { Text } from '../text/reading.ts';
import type { FieldView, ListingView } from '../view.ts';
import { answerOf, OPPOSITES } from './answers.ts';
import { isWordingField } from './wording-field.ts';

/** `yes-no`: the whole set of values decides, then the label. "With border / Without border" is a real choice, "Yes, Chef!" is wording. */
export const yesNo: Rule = {
  clause: 'yes-no',
  version: 2,
  *check(view) {
    for (const field of view.fields) {
      const { field: data } = field;
      if (data.kind === 'option') yield* judgeOptions(view, field);
      else if (data.kind === 'text') yield* judgeText(view, field);
    }
  },
};

function* judgeOptions(view: ListingView, field: FieldView): Iterable<Observation> {
  const labels = field.options.map((option) => option.label);
  const outcome = judgeSet(labels, view.language, isWordingField(field) ? 'wording' : 'options');
  if (outcome === undefined) return;
  const evidence = outcome.said.map((text) => text.raw).join(' / ');
  const path =
    outcome.kind === 'among-others' ? outcome.said[0]!.path.replace(/\/label$/, '') : `${field.path}/options`;
  yield outcome.kind === 'among-others'
    ? { because: 'yes-no-among-others', path, evidence, severity: 'suspect' }
    : { because: 'yes-no-choice', path, evidence };
}

function* judgeText(view: ListingView, field: FieldView): Iterable<Observation> {
  const outcome = judgeSet(field.suggestions, view.language, 'suggestions');
  if (outcome?.kind === 'bare') {
    const evidence = outcome.said.map((text) => text.raw).join(' / ');
    yield { because: 'yes-no-text', path: `${field.path}/suggestions`, evidence };
    return;
  }
  for (const text of [field.label, field.help]) {
    for (const sentence of text.sentences) {
      if (!sentence.has('yes-no-pair')) continue;
      yield { because: 'yes-no-text', path: text.path, evidence: sentence.raw };
      return;
    }
  }
}

interface Outcome {
  readonly kind: 'bare' | 'among-others';
  readonly said: readonly Text[];
}

function judgeSet(
  values: readonly Text[],
  language: string,
  of: 'suggestions' | 'wording' | 'options',
): Outcome | undefined {
  if (values.length === 0 || values.length > MANY) return undefined;
  const answers = values.map((value) => answerOf(value.sentences[0]!));
  const plain = values.filter((_, index) => answers[index] === 'plain');
  const leading = answers.filter((answer) => answer === 'leading').length;
  const weak = answers.filter((answer) => answer === 'weak').length;
  if (plain.length + weak === values.length) {
    if (plain.length > 0) return { kind: 'bare', said: values };
    return values.length === 2 && areOpposites(values, language) ? { kind: 'bare', said: values } : undefined;
  }
  if (of !== 'suggestions' && plain.length + leading === values.length && values.length > 1)
    return { kind: 'bare', said: values };
  if (of !== 'options' || plain.some((value) => /^si$/i.test(value.raw.trim()))) return undefined; // Si among others is a note
  if (plain.length >= 2 || (plain.length === 1 && values.length === 2)) return { kind: 'bare', said: values };
  return plain.length === 1 ? { kind: 'among-others', said: plain } : undefined;
}

/** More values than this are a list to choose from, whatever one of them says. */
const MANY = 12;

function areOpposites(values: readonly Text[], language: string): boolean {
  const said = values.map((value) => value.sentences[0]!.folded.trim().replace(/[.!)(]/g, ''));
  return OPPOSITES.some(
    ([one, other, languages]) =>
      said.includes(one) && said.includes(other) && (languages === undefined || languages.includes(language)),
  );
}
