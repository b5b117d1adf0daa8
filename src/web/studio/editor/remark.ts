import type { CheckResultBody, FindingBody } from '../../../http/contract/index.ts';
import { anchorOf } from './anchor-of.ts';

/** Something said of a place in the listing: a finding of the check, or parts that do not fit together. */
export type Remark =
  | ({ readonly kind: 'finding'; readonly anchor: string } & FindingBody)
  | ({ readonly kind: 'problem'; readonly anchor: string } & CheckResultBody['problems'][number]);

/** Everything said of a listing, what must be mended first. The same words for the same place are said once. */
export function remarksOf(
  result: Pick<CheckResultBody, 'findings' | 'problems'>,
  refused: readonly { readonly path: string; readonly message: string }[],
): Remark[] {
  const problems = [...refused, ...result.problems].map(
    (one): Remark => ({ kind: 'problem', anchor: anchorOf(one.path), ...one }),
  );
  const findings = result.findings.map((one): Remark => ({ kind: 'finding', anchor: anchorOf(one.path), ...one }));
  const weight = (remark: Remark) => (remark.kind === 'finding' && remark.severity === 'suspect' ? 1 : 0);
  const seen = new Set<string>();
  return [...problems, ...findings]
    .filter((one) => {
      const key = `${one.path} ${one.message}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .sort((a, b) => weight(a) - weight(b));
}
