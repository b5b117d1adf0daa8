import type { Observation, Rule } from '../rule.ts';
import type { Hit } from '../text/matcher.ts';
import type { Sentence, Text } from '../text/reading.ts';
import type { FieldView, ListingView } from '../view.ts';
import { choosesProduct } from './different-products.ts';
import { isWordingField } from './wording-field.ts';

/** `circumvention`: deals outside the marketplace, prices named elsewhere, used goods as made to order, and options that are different products. */
export const circumvention: Rule = {
  clause: 'circumvention',
  version: 3,
  *check(view, { found }) {
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
    // A used computer is refused for what it is.
    if (!found.some(({ clause, severity }) => clause === 'base-product' && severity === 'violation'))
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
  if (text.path.endsWith('/label') && !channel && !address)
    return (outside && (pay || cheaper)) || (pay && sentence.has('settles', 'extra-money'));
  if (outside && (pay || cheaper || channel || address)) return true;
  if (sentence.has('own-shop') && !sentence.has('printed') && (cheaper || pay || ORDERS.test(folded))) return true;
  if (address && (pay || cheaper || ORDERS.test(folded))) return true;
  if (channel && (pay || cheaper) && !sentence.has('printed')) return true;
  if (pay && (cheaper || DIRECT.test(folded))) return true;
  return outside && !later && text.path !== '/description';
}

/** To order, buy or deal, in the languages of the rules. */
const ORDERS =
  /\border|\bbuy\b|\bshop (?:at|on|with|in)\b|bestell|kauf|command|achet|ordin|compra|acquist|pedid|encarg|encomend|koop|koup|kop\b|bestall|zamow|kup\b|siparis|satin|注文|購入|下单|购买|订购|下單|購買|اطلب|اشتر|الطلب/;
const DIRECT = /direct|diret|dirett|rechtstreeks|bezposredn|dogrudan|直接|私下|مباشر/;

/** An amount of money as people write it. */
const AMOUNT =
  /(?:[$€£¥₺]|usd|eur|gbp|zl|kr|tl|r\$)\s*\d|\d[\d.,]*\s*(?:[$€£¥₺]|usd|eur|euros?|gbp|pounds?|dollars?|zl|zlotych|kr|kronor|tl|lira|reais|円|元|درهم|ريال)/;

function pricesLater(sentence: Sentence, text: Text): boolean {
  if (sentence.has('settles', 'off-payment') && text.path.startsWith('/template') && pricesAside(sentence)) return true;
  if (!sentence.has('price-later')) return false;
  if (text.path.endsWith('/label') && !text.path.includes('/options/')) return false;
  return (
    AMOUNT.test(sentence.folded) ||
    sentence.has('off-payment', 'channel') ||
    MONEY_WORD.test(sentence.folded) ||
    text.path.startsWith('/template')
  );
}
/** Told in parts: some more money, that it is paid, and that it is paid apart from this order. */
function pricesAside(sentence: Sentence): boolean {
  const more = sentence.has('extra-money'); // that it is paid is asked before
  const apart = sentence.has('apart');
  if (more) return apart || sentence.has('off-payment');
  return (apart || sentence.has('off-payment')) && AMOUNT.test(sentence.folded);
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

/**
 * Used goods said in the texts of a listing of new products. Words that mean nothing else decide; others go to a person
 * where the listing also says that it is made to order. What is made *from* used material is new.
 */
function* usedListing(view: ListingView): Iterable<Observation> {
  if (view.listing.condition === 'used' || view.listing.condition === 'refurbished') return;
  const claims = [view.title, view.description].some((text) => text.has('made-to-order'));
  for (const text of [view.title, view.description, ...view.bullets]) {
    for (const sentence of text.sentences) {
      const market = sentence.has('made-of') ? undefined : sentence.find('flea-market');
      const hit = market ?? sentence.find('used-goods') ?? sentence.find('used');
      if (!hit || (!market && isMaterial(sentence, hit))) continue;
      const sure = market !== undefined || sentence.has('used-goods');
      if (sure || claims)
        yield {
          because: 'used-as-new',
          path: text.path,
          evidence: sentence.raw,
          severity: sure ? undefined : 'suspect',
        };
      return;
    }
  }
}

/** Prepositions that name what a thing is made of, in the three words before; “in” and “em” also begin “in used condition”. */
const OF_MATERIAL = new Set('from of aus uit van av fran en con avec com da in em z ze ur'.split(' '));
const DENIED = new Set(
  'not never no nie kein keine jamais mai nunca nooit geen aldrig inte ikke nigdy non nao degil ليس ليست غير'.split(
    ' ',
  ),
);

function isMaterial(sentence: Sentence, hit: Hit): boolean {
  if (sentence.has('made-of')) return true;
  const before = sentence.words.slice(Math.max(0, hit.from - 3), hit.from);
  if (DENIED.has(before.at(-1) ?? '')) return true;
  return (
    before.some((word, at) => OF_MATERIAL.has(word) && !(at === before.length - 1 && /^(?:in|em|en|z)$/.test(word))) ||
    /dan$|den$/.test(sentence.words[hit.to] ?? '')
  );
}
