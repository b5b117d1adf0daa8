import type { FieldView, ListingView, OptionView } from '../view.ts';
import { givesAway } from './gives-away.ts';
import { goodsIn } from './goods-in.ts';
import { isWordingField } from './wording-field.ts';

const judged = new WeakMap<FieldView, boolean>();

/** Whether a choice is between different products altogether, not between ways to make one. Two rules ask: judged once. */
export function choosesProduct(view: ListingView, field: FieldView): boolean {
  let chooses = judged.get(field);
  if (chooses === undefined) {
    chooses = judge(view, field);
    judged.set(field, chooses);
  }
  return chooses;
}

function judge(view: ListingView, field: FieldView): boolean {
  if (field.options.length < 2 || isWordingField(field) || field.label.has('packaging')) return false;
  if (!mentionsTwo(field)) return false;
  const asks = field.label.has('which-product');
  const generic = view.title.has('generic');
  if (!asks && (field.label.has('add-on-label') || isAttribute(field))) return false;
  if (field.options.every((option) => option.label.sentences.some(givesAway))) return false;
  // “Just the blanket” among them: the others are added to it.
  if (!asks && field.options.some((option) => option.label.has('only-this'))) return false;
  const named = field.options.map(thingIn).filter((one) => one !== undefined);
  const families = new Set(named.map((one) => one.family));
  const things = new Set(named.map((one) => one.word));
  if (named.length < 2 || families.size < 2 || things.size < 2) return false;
  if (asks || generic) return named.length * 2 >= field.options.length;
  const goods = new Set(field.options.map((option) => goodsIn(option.label)?.family).filter(Boolean));
  return goods.size >= 2 && families.size >= 3 && named.length * 3 >= field.options.length * 2;
}

/** “Style” and “model” say little: what is listed under them decides. */
const VAGUE = new Set(
  'style,variant,variants,version,model,type,kind,variante,ausfuhrung,modell,modele,modello,modelo,versione,versao,uitvoering,utforande,wersja,wariant,model,versiyon,secenek,タイプ,種類,款式,版本,نسخه,موديل,الموديل'.split(
    ',',
  ),
);

function isAttribute(field: FieldView): boolean {
  const hits = field.label.sentences.flatMap(({ hits }) => hits.filter(({ meaning }) => meaning === 'attribute-label'));
  if (hits.length === 0) return false;
  if (!hits.every(({ entry }) => VAGUE.has(entry))) return true;
  // Under a vague label every option has to be a thing of its own.
  return field.options.some((option) => goodsIn(option.label) === undefined);
}

/** The thing an option names: goods by their family, other things by their word. */
function thingIn({ label }: OptionView): { readonly family: string; readonly word: string } | undefined {
  const goods = goodsIn(label);
  if (goods) return { family: goods.family, word: goods.hit.entry };
  const other = label.find('accessory')?.hit.entry;
  return other === undefined ? undefined : { family: other, word: other };
}

/** Two options that name things: most choices have none, and nothing more needs to be asked. */
function mentionsTwo({ options }: FieldView): boolean {
  let named = 0;
  for (const { label } of options) {
    if (goodsIn(label) || label.has('accessory')) named += 1;
    if (named === 2) return true;
  }
  return false;
}
