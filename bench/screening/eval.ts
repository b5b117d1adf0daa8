import { AllProfanity } from 'allprofanity';
import { Filter as Glin } from 'glin-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { screenTexts } from '../../src/core/content/index.ts';
import { EVASIONS } from './evade.ts';
import { innocentTexts } from './innocent.ts';
import { OFFENDING } from './offending.ts';

/** A filter as the evaluation sees it: whether it lets the texts of one design pass, and whether it refuses them outright. */
interface Filter {
  readonly name: string;
  judge(texts: readonly string[]): 'allow' | 'hold' | 'refuse';
}

const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const all = new AllProfanity({ languages: ['english', 'german', 'french', 'spanish'], silent: true } as never);
const glin = new Glin({ allLanguages: true, detectLeetspeak: true, normalizeUnicode: true } as never);
const refuseIf = (found: boolean): 'allow' | 'refuse' => (found ? 'refuse' : 'allow');

const FILTERS: readonly Filter[] = [
  {
    name: 'Monogram',
    judge: (texts) => screenTexts(texts.map((text, at) => ({ path: `/${at}`, label: 'Text', text }))).verdict,
  },
  { name: 'obscenity', judge: (texts) => refuseIf(obscenity.hasMatch(texts.join('\n'))) },
  { name: 'allprofanity', judge: (texts) => refuseIf(all.check(texts.join('\n'))) },
  { name: 'glin-profanity', judge: (texts) => refuseIf(glin.isProfane(texts.join('\n'))) },
];
const LATIN = new Set(['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'tr']);
const show = process.argv.includes('--show');

const innocent = innocentTexts();
const counts = Map.groupBy(innocent, ({ script }) => script);
console.log(`Innocent texts: ${[...counts].map(([script, texts]) => `${script} ${texts.length}`).join(', ')}`);
console.log('filter          recall held out  recall tuned  refused innocent  held innocent  µs a text');
for (const filter of FILTERS) {
  const recall = { heldOut: [0, 0], tuned: [0, 0] };
  const missed = new Map<string, number>();
  for (const [language, sets] of Object.entries(OFFENDING))
    for (const set of ['heldOut', 'tuned'] as const)
      for (const text of sets[set])
        for (const { name, latinOnly, hide } of EVASIONS) {
          if (latinOnly && !LATIN.has(language)) continue;
          recall[set][1]!++;
          if (filter.judge(hide(text)) !== 'allow') recall[set][0]!++;
          else if (set === 'heldOut') missed.set(name, (missed.get(name) ?? 0) + 1);
          else if (show && filter.name === 'Monogram') console.log('  missed', name, JSON.stringify(hide(text)));
        }
  const wrong = { refuse: 0, hold: 0, allow: 0 };
  const byScript = new Map<string, number>();
  for (const { text } of innocent.slice(0, 500)) filter.judge([text]);
  const start = performance.now();
  for (const { text, script } of innocent) {
    const verdict = filter.judge([text]);
    wrong[verdict]++;
    if (verdict === 'refuse') byScript.set(script, (byScript.get(script) ?? 0) + 1);
    if (show && filter.name === 'Monogram' && verdict !== 'allow') console.log('  ', verdict, script, text);
  }
  const each = ((performance.now() - start) * 1000) / innocent.length;
  const share = ([found, of]: number[]): string => `${((100 * found!) / of!).toFixed(1)} %`;
  console.log(
    filter.name.padEnd(16) +
      share(recall.heldOut).padEnd(17) +
      share(recall.tuned).padEnd(14) +
      `${((100 * wrong.refuse) / innocent.length).toFixed(2)} %`.padEnd(18) +
      `${((100 * wrong.hold) / innocent.length).toFixed(2)} %`.padEnd(15) +
      each.toFixed(1),
  );
  if (filter.name === 'Monogram') {
    console.log(`  missed held out, by evasion: ${[...missed].map(([name, count]) => `${name} ${count}`).join(', ')}`);
    console.log(
      `  refused, by script: ${[...byScript].map(([script, count]) => `${script} ${((100 * count) / counts.get(script)!.length).toFixed(2)} %`).join(', ')}`,
    );
  }
}
