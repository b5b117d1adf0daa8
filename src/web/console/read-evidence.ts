import type { z } from 'zod';
import type { takeActionSchema } from '../../http/contract/index.ts';

type Evidence = NonNullable<z.input<typeof takeActionSchema>['evidence']>;
type Kind = Evidence[number]['kind'];

const KINDS: readonly Kind[] = ['listing', 'order', 'report', 'picture', 'notice'];
const NUMBER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads evidence typed one a line ("listing NUMBER /place"); the number of the first line that is not right otherwise. */
export function readEvidence(text: string): { readonly evidence: Evidence } | { readonly wrongLine: number } {
  const evidence: Evidence = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [kind, id, place] = line.trim().split(/\s+/);
    if (!kind) continue;
    const known = KINDS.find((one) => one === kind.toLowerCase());
    if (!known || !id || !NUMBER.test(id)) return { wrongLine: index + 1 };
    evidence.push({ kind: known, id: id.toLowerCase(), ...(place && { place }) });
  }
  return { evidence };
}
