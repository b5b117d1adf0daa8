import type { Observation, Rule } from '../rule.ts';
import type { Sentence, Text } from '../text/reading.ts';
import type { ListingView } from '../view.ts';
import { headOf, type TitleHead } from './device-title.ts';

/** `base-product`: what the buyer receives, from the head of the title, then the category, then what the texts say of hardware. */
export const baseProduct: Rule = {
  clause: 'base-product',
  version: 2,
  *check(view) {
    const signs = readSigns(view);
    const judged = judge(view, signs);
    if (judged) yield judged;
  },
};

interface Signs {
  readonly title: Sentence;
  readonly head: TitleHead;
  readonly category: 'device' | 'accessory' | 'other';
  /** How many different signs of computing hardware title, description and bullets give. */
  readonly hardware: number;
  readonly looksLike: boolean;
  readonly notIncluded: boolean;
}

function readSigns(view: ListingView): Signs {
  const title = view.title.sentences[0]!;
  const texts = [view.title, view.description, ...view.bullets];
  const hardware = new Set(
    texts.flatMap((text) =>
      text.sentences.flatMap((one) => one.hits.filter((hit) => hit.meaning === 'hardware').map((hit) => hit.entry)),
    ),
  );
  return {
    title,
    head: headOf(title, view.language),
    category: judgeCategory(view),
    // “controller” and “controllers”, or コントローラ within コントローラー, are one sign.
    hardware: [...hardware].filter((one) => ![...hardware].some((other) => other !== one && other.includes(one)))
      .length,
    looksLike: view.title.has('look-alike'),
    notIncluded: texts.some((text) => text.has('not-included')),
  };
}

function judgeCategory(view: ListingView): Signs['category'] {
  const levels = view.category;
  const leaf = levels.at(-1)!;
  const head = leaf.sentences[0] ? headOf(leaf.sentences[0], view.language) : undefined;
  const tech = levels.some((level) => level.has('tech-category'));
  if (head?.kind === 'device') return 'device';
  if (head?.kind === 'maybe') return tech ? 'device' : 'other';
  if (
    leaf.has('accessory') &&
    !OFFICE.test(leaf.sentences[0]!.folded) &&
    !leaf.has('device', 'device-maybe', 'tech-category')
  )
    return 'accessory';
  if (levels.some((level) => ACCESSORIES.test(level.sentences[0]?.folded ?? ''))) return 'accessory';
  if (head?.kind === 'thing' && !leaf.has('tech-category'))
    return leaf.has('device', 'device-maybe') ? 'accessory' : 'other';
  return tech && levels.some((level) => level.has('device')) ? 'device' : 'other';
}

const ACCESSORIES =
  /accessor|accessoir|acessor|accesor|zubehor|akcesori|tillbehor|aksesuar|配件|周辺機器|アクセサリ|اكسسوار/;

/** The word for desk that also means office, where a category is no more than that. */
const OFFICE = /^(?:مكتب|المكتب|bureau|escritorio|kontor)$/;

function judge(view: ListingView, signs: Signs): Observation | undefined {
  const { head, category, hardware } = signs;
  const refurbished = view.listing.condition === 'refurbished';
  const sold = (text: Text = view.title, evidence = text.raw): Observation => ({
    because: 'device-sold',
    path: text.path,
    evidence,
  });
  const unclear = (): Observation => ({
    because: 'device-unclear',
    path: '/title',
    evidence: view.title.raw,
    severity: 'suspect',
  });
  if (head.kind === 'device') {
    if (signs.notIncluded) return category === 'device' ? unclear() : undefined;
    const amongToys = view.category.some((level) => level.has('goods-toys') && !level.has('tech-category'));
    if (hardware === 0 && category !== 'device' && amongToys) return undefined; // a toy one
    // A screen alone does not make it real: the toy's is a slate.
    if (signs.looksLike && hardware === 1 && category !== 'device') return amongToys ? undefined : unclear();
    if (signs.looksLike && hardware === 0) return category === 'device' ? unclear() : undefined;
    if (category === 'accessory' && hardware < 2 && !refurbished) return unclear();
    return sold();
  }
  if (head.kind === 'maybe') {
    if (signs.notIncluded) return undefined;
    // Two signs of hardware leave no doubt what the word means; among accessories it takes three.
    if (hardware >= (category === 'accessory' ? 3 : 2)) return sold();
    if (hardware === 1 && signs.title.has('computer-brand') && !signs.looksLike && category !== 'accessory')
      return sold();
    if (category === 'device') return signs.looksLike && hardware === 0 ? unclear() : sold();
    if (category === 'accessory') return hardware >= 2 ? unclear() : undefined;
    if (signs.looksLike) return undefined;
    return hardware >= 1 && namesDeviceWord(head) ? sold() : undefined;
  }
  if (head.kind === 'unknown') {
    if (category === 'device') return hardware >= 1 ? sold() : unclear();
    return describedDevice(view, signs, sold);
  }
  // “Dell desktop met teamlogo”: an unknown word after the device is no accessory where the hardware is listed.
  const named = signs.title.has('device', 'device-maybe') && !signs.title.has('fits', 'accessory');
  if (named && hardware >= 2 && !signs.looksLike && !signs.notIncluded && category !== 'accessory') return sold();
  const contradicts = hardware >= 2 || (hardware === 1 && signs.title.has('device'));
  if (category === 'device' && contradicts && !signs.notIncluded) return unclear();
  return undefined;
}

/** Words that need more than one sign of hardware before they name a device: nearly everything can be a tower or a game. */
const VAGUE = new Set(
  'tower,towers,turm,tour,torre,toren,torn,wieza,kule,system,game,switch,pad,slate,platta,ゲーム,游戏,遊戲,スイッチ,جهاز,اجهزه,برج,equipo,kasa,rig,hardware,fisso,stationar,wii'.split(
    ',',
  ),
);

function namesDeviceWord(head: Extract<TitleHead, { kind: 'device' | 'maybe' }>): boolean {
  return !VAGUE.has(head.hit.entry);
}

/** A title that names nothing, and a description that does: “Gift for a gamer” … “A sealed PlayStation 5 with 1 TB”. */
function describedDevice(
  view: ListingView,
  signs: Signs,
  sold: (text: Text, evidence: string) => Observation,
): Observation | undefined {
  if (signs.notIncluded || signs.hardware === 0 || signs.category === 'accessory') return undefined;
  for (const sentence of view.description.sentences.slice(0, 2)) {
    const head = headOf(sentence, view.language);
    if (head.kind === 'device' && !sentence.has('fits')) return sold(view.description, sentence.raw);
  }
  return undefined;
}
