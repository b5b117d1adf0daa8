import type { Observation, Rule } from '../rule.ts';
import type { FieldView, ListingView, OptionView } from '../view.ts';
import { choosesProduct } from './different-products.ts';
import { givesAway } from './gives-away.ts';
import { allGoodsIn, goodsIn } from './goods-in.ts';
import { promisesCover } from './warranty.ts';
import { isWordingField } from './wording-field.ts';

/** `bundling`: an option that adds another product. Asks whether the added thing changes this one. */
export const bundling: Rule = {
  clause: 'bundling',
  version: 2,
  *check(view) {
    const own = new Set([...allGoodsIn(view.title), ...view.category.flatMap(allGoodsIn)]);
    for (const field of view.fields) {
      if (field.options.length > 0) {
        if (!isWordingField(field) && !choosesProduct(view, field)) yield* judgeOptions(view, field, own);
      } else if (!field.placed && field.field.kind === 'text') {
        for (const suggestion of field.suggestions) {
          const goods = goodsIn(suggestion);
          if (goods && field.label.has('add-on-label'))
            yield { because: 'product-added', path: suggestion.path, evidence: suggestion.raw };
        }
        if (
          field.suggestions.length === 0 &&
          field.label.has('add-on-label') &&
          goodsIn(field.label) &&
          !isOwn(field.label, own)
        ) {
          yield { because: 'product-added', path: field.label.path, evidence: field.label.raw };
        }
      }
    }
  },
};

function isOwn(text: OptionView['label'], own: ReadonlySet<string>): boolean {
  const goods = goodsIn(text);
  return goods !== undefined && own.has(goods.hit.entry);
}

function* judgeOptions(view: ListingView, field: FieldView, own: ReadonlySet<string>): Iterable<Observation> {
  const adds =
    field.label.has('add-on-label', 'order-more') || field.options.some((option) => option.label.has('only-this'));
  const attribute = field.label.has('attribute-label') && !adds;
  const named = field.options.filter((option) => goodsIn(option.label) !== undefined && !isOwn(option.label, own));
  if (named.length === 0 && field.label.has('order-more')) {
    const strangers = field.options.filter((option) => isStranger(view, option));
    const sure = strangers.length >= 2 && strangers.length === field.options.length;
    for (const option of strangers) {
      const severity = sure ? undefined : 'suspect';
      yield { because: 'product-added', path: option.path, evidence: option.label.raw, severity };
    }
    return;
  }
  for (const option of field.options) {
    if (judge(view, field, option, { adds, attribute, many: named.length, own })) {
      yield { because: 'product-added', path: option.path, evidence: option.label.raw };
    } else if (
      !attribute &&
      ADDS_IN_HELP.test(option.help.sentences[0]?.folded ?? '') &&
      goodsIn(option.help) &&
      !isOwn(option.help, own)
    ) {
      yield { because: 'product-added', path: option.help.path, evidence: option.help.raw };
    }
  }
}

/** Something with a price of its own that speaks neither of this product nor of how it is made, wrapped or lettered. */
function isStranger(view: ListingView, { label, option }: OptionView): boolean {
  if ((option.surcharge?.amount ?? 0) === 0) return false;
  const sentence = label.sentences[0]!;
  if (sentence.has('packaging', 'printed', 'wording-label', 'attribute-label')) return false;
  if (sentence.has('warranty', 'delivery', 'only-this', 'made-to-order') || sentence.words.length > 5) return false;
  const title = view.title.sentences[0]!.folded;
  return !sentence.words.some((word) => word.length > 3 && title.includes(word.slice(0, 5)));
}

interface Setting {
  readonly adds: boolean;
  readonly attribute: boolean;
  readonly many: number;
  readonly own: ReadonlySet<string>;
}

/** Words that join an added thing: with, plus, and, add. */
const JOINS =
  /(?:^|[\s(])(?:\+|&|with|plus|and|add|including|mit|und|samt|dazu|avec|et|plus|con|e|y|mas|met|en|med|och|z|oraz|i|com|ve|ile)(?=\s)|付|セット|プラス|＋|配|送|加|含|\+/;
const ADDS_IN_HELP =
  /(?:comes with|includes|including|we add|we pack|plus a|together with|liegt bei|legen wir|accompagn|nous ajoutons|aggiungiamo|anadimos|incluye|we doen|voegen|vi lagger|dodajemy|acompanha|inclui|ekliyoruz|birlikte|同梱|付き|附|مع )/;

function judge(_view: ListingView, field: FieldView, option: OptionView, setting: Setting): boolean {
  const goods = goodsIn(option.label);
  if (!goods || isOwn(option.label, setting.own)) return false;
  // Cover and gifts have clauses of their own.
  if (option.label.sentences.some(promisesCover) || option.label.sentences.some(givesAway)) return false;
  if (setting.adds) return !isPackagingOnly(option);
  if (setting.attribute || field.label.has('packaging')) {
    // “Kraft box with truffles”: packaging, and a thing inside.
    return (
      goods.family !== 'bags' &&
      goods.family !== 'home' &&
      goods.family !== 'drinkware' &&
      field.label.has('packaging') &&
      JOINS.test(option.label.sentences[0]!.folded) &&
      isFood(goods.family)
    );
  }
  const surcharge = option.option.surcharge?.amount ?? 0;
  if (isPackagingOnly(option)) return false;
  if (EVERYDAY_ADDITIONS.has(goods.family))
    return surcharge > 0 || setting.many >= 2 || JOINS.test(option.label.sentences[0]!.folded);
  return surcharge > 0 && (setting.many >= 2 || /^\s*(?:\+|add|plus)/.test(option.label.sentences[0]!.folded));
}

const isFood = (family: string): boolean => family === 'food' || family === 'care' || family === 'tech';
/** Families that hardly ever are a part or a finish of something else. */
const EVERYDAY_ADDITIONS: ReadonlySet<string> = new Set(['tech', 'food', 'care', 'pet', 'toys', 'tools']);

function isPackagingOnly(option: OptionView): boolean {
  const sentence = option.label.sentences[0]!;
  if (!sentence.has('packaging')) return false;
  const goods = goodsIn(option.label)!;
  return (
    goods.family === 'bags' ||
    goods.family === 'paper' ||
    goods.family === 'home' ||
    goods.family === 'wear' ||
    sentence.hits.some(
      (hit) =>
        hit.meaning === 'packaging' &&
        hit.from <= goods.hit.from &&
        hit.to >= goods.hit.to &&
        hit.start <= goods.hit.start &&
        hit.end >= goods.hit.end,
    )
  );
}
