import type { Observation, Rule } from '../rule.ts';
import type { Sentence, Text } from '../text/reading.ts';
import type { FieldView, ListingView } from '../view.ts';
import { choosesProduct } from './different-products.ts';
import { isWordingField } from './wording-field.ts';

/** `circumvention`: deals outside the marketplace, prices named elsewhere, used goods as made to order, and options that are different products. */
export const circumvention: Rule = {
  clause: 'circumvention',
  version: 1,
  *check(view) {
    for (const text of textsOf(view)) {
      for (const sentence of text.sentences) {
        const because = leadsAway(sentence, text)
          ? 'off-marketplace'
          : pricesLater(sentence, text)
            ? 'hidden-price'
            : undefined;
        if (!because) continue;
        yield { because, path: text.path, evidence: sentence.raw };
        break;
      }
    }
    for (const field of view.fields) {
      yield* usedGoods(view, field);
      if (choosesProduct(view, field)) {
        yield {
          because: 'different-products',
          path: field.path,
          evidence: field.options.map((option) => option.label.raw).join(' / '),
        };
      }
    }
    yield* usedListing(view);
  },
};

/** All the seller’s texts. What a buyer has printed is not among them. */
function* textsOf(view: ListingView): Iterable<Text> {
  yield view.description;
  yield* view.bullets;
  for (const field of view.fields) {
    yield field.label;
    yield field.help;
    for (const option of field.options) {
      if (!isWordingField(field)) yield option.label;
      yield option.help;
    }
  }
}

const WEB_ADDRESS =
  /(?:https?:\/\/|www\.)|[a-z0-9-]{2,}\.(?:com|net|org|de|fr|it|es|nl|se|pl|pt|br|com\.br|tr|com\.tr|jp|cn|ae|sa|eu|shop|store|co|co\.uk|io|me|example|test|online)\b/;
const MAIL_ADDRESS = /[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}/;
const HANDLE = /(?:^|\s)@[a-z0-9_.]{3,}/;
const NUMBER = /\+?\d[\d\s().-]{7,}\d/;

function leadsAway(sentence: Sentence, text: Text): boolean {
  const { folded } = sentence;
  if (folded.length < 6) return false;
  const dotted = folded.includes('.') || folded.includes('/');
  const at = folded.includes('@');
  if (sentence.hits.length === 0 && !dotted && !at) return false;
  const address =
    (dotted && WEB_ADDRESS.test(folded)) ||
    (at && (MAIL_ADDRESS.test(folded) || HANDLE.test(folded))) ||
    (sentence.has('channel') && NUMBER.test(folded));
  const channel = sentence.has('channel');
  const pay = sentence.has('off-payment');
  const outside = sentence.has('outside');
  const cheaper =
    sentence.has('cheaper') || /\d\s*(?:%|percent|prozent|pour ?cent)/.test(folded) || sentence.has('discount-code');
  const later = sentence.has('price-later');
  if (text.path.endsWith('/label') && !channel && !address) return outside && (pay || cheaper);
  if (outside && (pay || cheaper || channel || address)) return true;
  if (address && (pay || cheaper || ORDERS.test(folded))) return true;
  if (channel && (pay || cheaper) && !sentence.has('printed')) return true;
  if (pay && (cheaper || DIRECT.test(folded))) return true;
  return outside && !later && text.path !== '/description';
}

/** To order, buy or deal, in the languages of the rules. */
const ORDERS =
  /\border|\bbuy\b|\bshop\b|bestell|kauf|command|achet|ordin|compra|acquist|pedid|encarg|encomend|koop|koup|kop\b|bestall|zamow|kup\b|siparis|satin|注文|購入|下单|购买|订购|下單|購買|اطلب|اشتر|الطلب/;
const DIRECT = /direct|diret|dirett|rechtstreeks|bezposredn|dogrudan|直接|私下|مباشر/;

/** An amount of money as people write it. */
const AMOUNT =
  /(?:[$€£¥₺]|usd|eur|gbp|zl|kr|tl|r\$)\s*\d|\d[\d.,]*\s*(?:[$€£¥₺]|usd|eur|euros?|gbp|pounds?|dollars?|zl|zlotych|kr|kronor|tl|lira|reais|円|元|درهم|ريال)/;

function pricesLater(sentence: Sentence, text: Text): boolean {
  if (!sentence.has('price-later')) return false;
  if (text.path.endsWith('/label') && !text.path.includes('/options/')) return false;
  return (
    AMOUNT.test(sentence.folded) ||
    sentence.has('off-payment', 'channel') ||
    MONEY_WORD.test(sentence.folded) ||
    text.path.startsWith('/template')
  );
}
const MONEY_WORD =
  /price|cost|charge|fee|preis|kosten|prix|prezzo|precio|prijs|pris|cen[ay]|preco|valor|fiyat|ucret|料金|価格|代金|价|價|费|سعر|رسوم/;

function* usedGoods(view: ListingView, field: FieldView): Iterable<Observation> {
  if (isWordingField(field)) return;
  const usedListing = view.listing.condition === 'used' || view.listing.condition === 'refurbished';
  if (usedListing) return;
  for (const option of field.options) {
    const text = option.label.has('used') ? option.label : option.help.has('used') ? option.help : undefined;
    if (text)
      yield { because: 'used-as-new', path: text === option.label ? option.path : text.path, evidence: text.raw };
  }
  if (field.help.has('used') && !field.help.has('agreement')) {
    const place = field.help.find('used')!;
    yield { because: 'used-as-new', path: field.help.path, evidence: place.sentence.raw, severity: 'suspect' };
  }
}

/** Used goods said in the texts of a listing that claims to be made to order. Made *from* used material is a material. */
function* usedListing(view: ListingView): Iterable<Observation> {
  if (view.listing.condition === 'used' || view.listing.condition === 'refurbished') return;
  const claims = [view.title, view.description].some((text) => text.has('made-to-order'));
  for (const text of [view.title, view.description, ...view.bullets]) {
    const place = text.find('used');
    if (!place || MATERIAL.test(place.sentence.folded)) continue;
    if (claims) yield { because: 'used-as-new', path: text.path, evidence: place.sentence.raw, severity: 'suspect' };
    return;
  }
}
const MATERIAL = /\b(?:from|out of|aus|en|de|di|uit|av|fran|z|ze|'dan|dan|den)\b|から|回收材|من /;
