import { GOODS_FAMILIES, goodsMeaning } from '../lexicons/goods.ts';
import type { Goods, Sentence, Text } from '../text/reading.ts';

const MEANINGS = new Map(GOODS_FAMILIES.map((family) => [goodsMeaning(family), family]));

/** The thing a label names, if it names one that can be bought on its own. */
export function goodsIn(text: Text): Goods | undefined {
  for (const sentence of text.sentences) {
    if (sentence.goods === null) sentence.goods = goodsOf(sentence);
    if (sentence.goods) return sentence.goods;
  }
  return undefined;
}

function goodsOf(sentence: Sentence): Goods | undefined {
  for (const hit of sentence.hits) {
    const family = MEANINGS.get(hit.meaning) ?? (hit.meaning === 'device' ? 'tech' : undefined);
    if (family !== undefined) return { family, hit };
  }
  return undefined;
}

/** Every thing a label names. */
export function allGoodsIn(text: Text): readonly string[] {
  return text.sentences.flatMap((sentence) =>
    sentence.hits.filter((hit) => MEANINGS.has(hit.meaning)).map((hit) => hit.entry),
  );
}
