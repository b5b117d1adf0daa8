import { AllProfanity } from 'allprofanity';
import { Filter as Glin } from 'glin-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { screenTexts } from '../../src/core/content/index.ts';

/** A filter as the comparison sees it: whether it lets the texts of one design pass, holds them for a person, or refuses them outright. */
export interface TextFilter {
  readonly name: string;
  judge(texts: readonly string[]): 'allow' | 'hold' | 'refuse';
}

const refuseIf = (found: boolean): 'allow' | 'refuse' => (found ? 'refuse' : 'allow');
const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const all = new AllProfanity({
  languages: ['english', 'german', 'french', 'spanish', 'portuguese', 'hindi'],
  silent: true,
} as never);
const glin = new Glin({ allLanguages: true, detectLeetspeak: true, normalizeUnicode: true } as never);

/** Monogram and the libraries it is compared with, each as its own documentation recommends, with all the languages it has. */
export const FILTERS: readonly TextFilter[] = [
  {
    name: 'Monogram',
    judge: (texts) => screenTexts(texts.map((text, at) => ({ path: `/${at}`, label: 'Text', text }))).verdict,
  },
  { name: 'obscenity', judge: (texts) => refuseIf(obscenity.hasMatch(texts.join('\n'))) },
  { name: 'allprofanity', judge: (texts) => refuseIf(all.check(texts.join('\n'))) },
  { name: 'glin-profanity', judge: (texts) => refuseIf(glin.isProfane(texts.join('\n'))) },
];
