/**
 * Prints how well the rules judge, by clause and by language, on each part of the corpus.
 *
 *     npm run eval:policy                   all parts
 *     npm run eval:policy -- --wrong probe  every case of a part that was judged wrongly (not of held-out or third-probe)
 *
 * Failures of the held-out parts are not shown: rules are written without looking at them (docs/rules/README.md).
 */
import { parseListing } from '../src/core/listing/index.ts';
import { CLAUSE_CODES, checkListing, LANGUAGES, languageOf, type SellerFacts } from '../src/core/policy/index.ts';
import { type CorpusCase, readContractCases, readCorpus } from '../test/policy-corpus/read-corpus.ts';

interface Judged {
  readonly one: CorpusCase;
  readonly language: string;
  readonly verdict: string;
  readonly clauses: readonly string[];
  readonly notes: readonly string[];
}

const parts: Record<string, () => CorpusCase[]> = {
  contract: readContractCases,
  dev: () => readCorpus('dev'),
  probe: () => readCorpus('probe'),
  'held-out': () => readCorpus('held-out'),
  'second-probe': () => readCorpus('second-probe'),
  'third-probe': () => readCorpus('third-probe'),
};

/** Parts whose failures may be read. */
const READ: ReadonlySet<string> = new Set(['contract', 'dev', 'probe', 'second-probe']);

function judge(one: CorpusCase): Judged {
  const parsed = parseListing(one.listing);
  if (!parsed.ok) throw new Error(`${one.id}: ${JSON.stringify(parsed.error)}`);
  const { verdict, findings } = checkListing({ listing: parsed.value, seller: one.seller as SellerFacts });
  const violations = findings.filter(({ severity }) => severity === 'violation');
  return {
    one,
    language: languageOf(parsed.value.locale) ?? '?',
    verdict,
    clauses: [...new Set(violations.map(({ clause }) => clause))],
    notes: findings.map(
      ({ clause, severity, evidence, because }) =>
        `${severity === 'suspect' ? '?' : ''}${clause}/${because}: ${evidence}`,
    ),
  };
}

const isReject = ({ one }: Judged) => one.expect.verdict === 'reject';
/** Rejected, and every clause broken is named. */
const isRight = ({ one, verdict, clauses }: Judged) =>
  verdict === 'reject' && one.expect.clauses.every((clause) => clauses.includes(clause));
const isExact = (judged: Judged) => isRight(judged) && judged.clauses.length === judged.one.expect.clauses.length;
const share = (some: number, all: number) => (all === 0 ? '    –' : `${((100 * some) / all).toFixed(1).padStart(5)}`);

function row(name: string, all: readonly Judged[]): string {
  const rejects = all.filter(isReject);
  const accepts = all.filter((judged) => !isReject(judged));
  const cells = [
    String(rejects.length).padStart(7),
    share(rejects.filter(isRight).length, rejects.length),
    share(rejects.filter(isExact).length, rejects.length),
    String(accepts.length).padStart(7),
    share(accepts.filter(({ verdict }) => verdict === 'reject').length, accepts.length),
    share(all.filter(({ verdict }) => verdict === 'review').length, all.length),
  ];
  return `${name.padEnd(18)} ${cells.join('  ')}`;
}

const [flag, wanted] = process.argv.slice(2);
if (flag === '--wrong') {
  if (wanted === undefined || !READ.has(wanted)) throw new Error(`Say --wrong and one of ${[...READ].join(', ')}.`);
  for (const judged of parts[wanted]!().map(judge)) {
    const { one, verdict, notes } = judged;
    const fine = isReject(judged) ? isExact(judged) : verdict === one.expect.verdict;
    if (fine) continue;
    console.log(
      `${one.id} should ${one.expect.verdict} [${one.expect.clauses}] but ${verdict}: ${(one.listing as { title: string }).title}`,
    );
    for (const note of notes) console.log(`    ${note}`);
  }
} else {
  for (const [part, read] of Object.entries(parts)) {
    const all = read().map(judge);
    console.log(`\n${part}: ${all.length} listings`);
    console.log('                   rejects  recall  exact  accepts  false  review   (%)');
    console.log(row('all', all));
    for (const clause of CLAUSE_CODES) {
      const concerned = all.filter(({ one }) => one.expect.clauses.includes(clause));
      const named = concerned.filter(({ clauses }) => clauses.includes(clause)).length;
      const wrongly = all.filter(
        (judged) => judged.clauses.includes(clause) && !judged.one.expect.clauses.includes(clause),
      ).length;
      console.log(
        `  ${clause.padEnd(16)} ${String(concerned.length).padStart(7)}  ${share(named, concerned.length)}  named wrongly: ${wrongly}`,
      );
    }
    for (const language of LANGUAGES)
      console.log(
        row(
          `  ${language}`,
          all.filter((judged) => judged.language === language),
        ),
      );
  }
}
