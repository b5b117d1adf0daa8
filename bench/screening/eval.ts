/**
 * `npm run eval:screening [--show]`: recall over every evasion and false refusals of names, towns and words, beside other libraries on the same texts.
 * "Unseen" texts were written or gathered before anything was screened with them; of these, only the dev half was ever looked at (`--show` prints it).
 */
import { EVASIONS } from './evade.ts';
import { FILTERS, type TextFilter } from './filters.ts';
import { type InnocentText, innocentTexts } from './innocent.ts';
import { OFFENDING } from './offending.ts';
import { unseenInnocent, unseenOffending } from './unseen.ts';

const LATIN = new Set(['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'tr']);
/** Innocent texts of a script that every filter judges; some take two milliseconds for each. */
const MOST_OF_A_SCRIPT = 1500;
const show = process.argv.includes('--show');

const unseen = unseenOffending();
const offending: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  known: Object.fromEntries(
    Object.entries(OFFENDING).map(([language, { tuned, heldOut }]) => [language, [...tuned, ...heldOut]]),
  ),
  'unseen dev': Object.fromEntries(Object.entries(unseen).map(([language, { dev }]) => [language, dev])),
  'unseen held out': Object.fromEntries(Object.entries(unseen).map(([language, { heldOut }]) => [language, heldOut])),
};
const innocentUnseen = unseenInnocent();
const innocent: Readonly<Record<string, readonly InnocentText[]>> = {
  known: innocentTexts(),
  'unseen dev': innocentUnseen.dev,
  'unseen held out': innocentUnseen.heldOut,
};

console.log('Recall: held or refused, of every text behind every evasion that fits its script');
for (const filter of FILTERS) {
  const line = Object.entries(offending).map(([name, languages]) => `${name} ${recall(filter, name, languages)}`);
  console.log(`  ${filter.name.padEnd(16)}${line.join('   ')}`);
}
console.log(`\nInnocent texts, at most ${MOST_OF_A_SCRIPT} of a script: refused, held, and microseconds for each`);
for (const [name, texts] of Object.entries(innocent)) {
  const sample = sampled(texts);
  console.log(`  ${name}: ${sample.length} texts`);
  for (const filter of FILTERS) console.log(`    ${filter.name.padEnd(16)}${mistakes(filter, sample)}`);
}
console.log('\nMonogram alone, all of them, by script: texts, refused, held');
for (const [name, texts] of Object.entries(innocent)) {
  const counts = [...Map.groupBy(texts, ({ script }) => script)].map(([script, of]) => {
    const { refuse, hold } = judged(FILTERS[0]!, of, name);
    return `${script} ${of.length} ${percent(refuse, of.length)} ${percent(hold, of.length)}`;
  });
  console.log(`  ${name}: ${counts.join(', ')}`);
}

function recall(filter: TextFilter, set: string, languages: Readonly<Record<string, readonly string[]>>): string {
  let found = 0;
  let all = 0;
  for (const [language, texts] of Object.entries(languages))
    for (const text of texts)
      for (const { name, latinOnly, hide } of EVASIONS) {
        if (latinOnly && !LATIN.has(language)) continue;
        all++;
        if (filter.judge(hide(text)) !== 'allow') found++;
        else if (show && set === 'unseen dev' && filter === FILTERS[0]) console.log('  missed', name, hide(text));
      }
  return `${percent(found, all)} of ${all}`;
}

function mistakes(filter: TextFilter, texts: readonly InnocentText[]): string {
  for (const { text } of texts.slice(0, 300)) filter.judge([text]);
  const start = performance.now();
  const { refuse, hold } = judged(filter, texts, '');
  const each = ((performance.now() - start) * 1000) / texts.length;
  return `${percent(refuse, texts.length)}  ${percent(hold, texts.length)}  ${each.toFixed(1)} µs`;
}

function judged(filter: TextFilter, texts: readonly InnocentText[], set: string): { refuse: number; hold: number } {
  const counts = { refuse: 0, hold: 0, allow: 0 };
  for (const { text, script } of texts) {
    const verdict = filter.judge([text]);
    counts[verdict]++;
    if (show && set === 'unseen dev' && verdict !== 'allow') console.log('  ', verdict, script, text);
  }
  return counts;
}

function sampled(texts: readonly InnocentText[]): InnocentText[] {
  return [...Map.groupBy(texts, ({ script }) => script).values()].flatMap((of) => {
    const step = Math.max(1, of.length / MOST_OF_A_SCRIPT);
    return Array.from({ length: Math.min(of.length, MOST_OF_A_SCRIPT) }, (_, at) => of[Math.floor(at * step)]!);
  });
}

function percent(part: number, of: number): string {
  return `${((100 * part) / of).toFixed(2)} %`;
}
