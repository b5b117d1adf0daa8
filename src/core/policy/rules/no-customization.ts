import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { FieldView } from '../view.ts';

/** `no-customization`: judged last, over what the other rules left of the fields. */
export const noCustomization: Rule = {
  clause: 'no-customization',
  version: 2,
  *check(view, context) {
    const { fields } = view;
    if (fields.length === 0) {
      yield { because: 'no-field', path: '/template/fields', evidence: 'fields: []' };
      return;
    }
    const useless = fields.filter((field) => isUseless(field, context.found));
    if (useless.length === fields.length) {
      yield { because: 'no-field-customizes', path: useless[0]!.path, evidence: useless[0]!.label.raw };
      return;
    }
    const rest = fields.filter((field) => !useless.includes(field));
    if (rest.every(isSizeOnly)) {
      yield { because: 'only-size', path: rest[0]!.path, evidence: rest[0]!.label.raw, severity: 'suspect' };
    }
  },
};

/** Clauses whose breach means that the field is about something else than this product. */
const ELSEWHERE: ReadonlySet<string> = new Set(['field-purpose', 'warranty', 'bundling']);

function isUseless(field: FieldView, found: readonly Finding[]): boolean {
  const about =
    found.length === 0
      ? []
      : found.filter((finding) => finding.path.startsWith(`${field.path}/`) || finding.path === field.path);
  const broken = about.filter(
    (finding) => ELSEWHERE.has(finding.clause) && !finding.path.startsWith(`${field.path}/help`),
  );
  if (field.field.kind !== 'option') return broken.length > 0 || isNoteToShop(field);
  if (broken.some((finding) => finding.clause === 'field-purpose' && !finding.path.includes('/options/'))) return true;
  if (broken.some((finding) => finding.path.startsWith(`${field.path}/label`))) return true;
  const bad = new Set(broken.map((finding) => finding.path));
  const rest = field.options.filter((option) => !bad.has(option.path) && !bad.has(`${option.path}/help`));
  if (rest.length === 0) return true;
  if (
    bad.size > 0 &&
    rest.every((option) => option.label.sentences[0]!.words.length <= 2 && (option.option.surcharge?.amount ?? 0) === 0)
  )
    return true;
  return field.options.every((option) => option.label.has('packaging')) && field.label.has('packaging');
}

/** A box for remarks about the order, with no place on the product and no word about the making. */
function isNoteToShop(field: FieldView): boolean {
  if (field.placed || field.field.kind !== 'text' || field.suggestions.length > 0) return false;
  return field.label.has('order-note') && !field.label.has('wording-label', 'printed') && !field.help.has('printed');
}

function isSizeOnly(field: FieldView): boolean {
  return field.field.kind === 'option' && field.label.has('size-label') && !field.label.has('wording-label', 'printed');
}
