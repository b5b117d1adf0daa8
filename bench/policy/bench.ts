/**
 * Policy rules beside two rule engines on a common subset with equal verdicts, then the full check: listings a second on
 * one core, the slowest hostile listing, and memory over a long stream. Times are processor time of this process, so
 * that a busy machine does not count.
 */
import type { Listing } from '../../src/core/listing/index.ts';
import { checkListing } from '../../src/core/policy/index.ts';
import { report } from '../report.ts';
import { jsonLogicSubset, jsonRulesSubset, ourSubset, type Subset } from './engines.ts';
import { factsOf, listings } from './subset.ts';

const some = listings(2000);
const facts = some.map(factsOf);

/** Processor seconds since a mark. */
const spent = (mark: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(mark);
  return (user + system) / 1e6;
};

async function rate(subset: Subset, seconds: number): Promise<{ perSecond: number; sum: number }> {
  const round = async () => {
    let sum = 0;
    for (const one of facts) {
      const bits = subset(one);
      sum += typeof bits === 'number' ? bits : await bits;
    }
    return sum;
  };
  const sum = await round();
  let rounds = 0;
  const mark = process.cpuUsage();
  while (spent(mark) < seconds) {
    await round();
    rounds += 1;
  }
  return { perSecond: (rounds * facts.length) / spent(mark), sum };
}

const ours = await rate(ourSubset(), 1);
const logic = await rate(jsonLogicSubset(), 1);
const rules = await rate(jsonRulesSubset(), 2);
if (ours.sum !== logic.sum || ours.sum !== rules.sum) throw new Error('The three do not judge alike.');
console.log(`  7 rules, 6 fields, 20 options; equal verdicts (sum ${ours.sum})`);
report({ name: 'ours', value: ours.perSecond, unit: '/s' });
report({ name: 'json-logic-engine, compiled', value: logic.perSecond, unit: '/s' });
report({ name: 'json-rules-engine', value: rules.perSecond, unit: '/s' });
report({ name: 'faster than json-rules-engine', value: ours.perSecond / rules.perSecond, unit: 'times', least: 25 });
report({ name: 'faster than compiled json-logic', value: ours.perSecond / logic.perSecond, unit: 'times', least: 2 });

const seller = { companyPrefixes: ['0614141'] };
for (const listing of some) checkListing({ listing, seller });
let checked = 0;
const mark = process.cpuUsage();
while (spent(mark) < 3) {
  for (const listing of some) checkListing({ listing, seller });
  checked += some.length;
}
report({
  name: 'all nine clauses, 6 fields and 20 options, one core',
  value: checked / spent(mark),
  unit: '/s',
  least: 10_000,
});

const nasty = [
  'a'.repeat(5000),
  'a '.repeat(2500),
  '@.'.repeat(2500),
  '1 '.repeat(2500),
  'あ'.repeat(5000),
  'free '.repeat(1000),
  '- :?'.repeat(1250),
  '保証'.repeat(2500),
];
let slowest = 0;
for (let turn = 0; turn < 3; turn += 1) {
  for (const text of nasty) {
    const hostile: Listing = {
      ...some[0]!,
      title: text.slice(0, 200),
      description: text,
      template: {
        surfaces: [],
        fields: Array.from({ length: 9 }, (_, at) => ({
          id: `f${at}`,
          kind: 'text' as const,
          label: text,
          help: text,
        })),
      },
    };
    const began = process.cpuUsage();
    checkListing({ listing: hostile, seller });
    if (turn > 0) slowest = Math.max(slowest, spent(began) * 1000);
  }
}
report({ name: 'slowest hostile listing (100,000 characters)', value: slowest, unit: 'ms', most: 50 });
