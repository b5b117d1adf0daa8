import type { Hit } from '../text/matcher.ts';
import type { Sentence } from '../text/reading.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** After these “free” belongs to what follows: free-form, free spirit, free of. */
const HARMLESS_AFTER = words(
  'spirit spirits spirited form hand standing style range size bird birds soul souls flow flowing fall world country people land text choice shape verse from as up to thinker climbing hugs hug palestine kick kicks space motion weight weights writing verse ride tibet britney bleeding trade will radical floating blown',
);
/** Before these “free” ends an attribute: gluten free, nickel free. */
const ATTRIBUTE_BEFORE = words(
  'gluten nut nuts dairy sugar lead nickel bpa phthalate phthalates latex pvc plastic paraben parabens cruelty fragrance scent perfume acid allergen wheat lactose alcohol smoke duty tax toll royalty hands worry fuss stress care rust tangle wrinkle crease lint chemical chemicals toxin toxins toxic cadmium tarnish meat egg soy palm oil aluminum aluminium paper phosphate silicone glare streak drip spill leak slip crumb noise hassle mess touch debt germ dust fat caffeine salt gmo preservative preservatives glue screw tool tools nail vat risk dye dyes sulfate sulphate animal vegan bpa bps pfas iron cobalt zinc copper carb grain additive solvent voc odor odour flicker fray knot seam tag label itch formaldehyde peanut milk',
);
/** Before these “free” is how one lives. */
const PHRASE_BEFORE = words(
  'born wild be live run feel break broke set young fancy footloose scot home soul truly forever stay fly roam forever',
);

/** Whether “free” at this place gives something away, judged by the words around it. */
export function isFreeOffer(sentence: Sentence, hit: Hit): boolean {
  const before = sentence.words[hit.from - 1];
  const after = sentence.words[hit.to];
  const gapBefore = sentence.gaps[hit.from]!;
  const gapAfter = sentence.gaps[hit.to]!;
  if (gapBefore === '-' || (gapAfter === '-' && after !== undefined)) return false;
  const closes = after === undefined || /[,.;:!?)|/]/.test(gapAfter);
  if (after === 'of') return sentence.words[hit.to + 1] === 'charge';
  if (!closes && after !== undefined && HARMLESS_AFTER.has(after)) return false;
  const joined = before !== undefined && !/[,.;:!?(|/+&–—-]/.test(gapBefore);
  if (joined && ATTRIBUTE_BEFORE.has(before)) return false;
  if (joined && PHRASE_BEFORE.has(before)) return false;
  if (joined && before === 'and' && PHRASE_BEFORE.has(sentence.words[hit.from - 2] ?? '')) return false;
  return true;
}
