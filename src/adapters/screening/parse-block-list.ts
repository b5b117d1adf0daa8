import { fingerprintFromHex, type ListedPicture } from '../../core/content/index.ts';
import type { Problem } from '../../core/kernel/index.ts';

/** A block list as read: what could be used, and what could not. */
export interface ParsedBlockList {
  readonly pictures: readonly ListedPicture[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a block list in the forms ThreatExchange exchanges PDQ signals in: its API's JSON (`{ data: [{ id, type: "HASH_PDQ", indicator, tags }] }`),
 * one such object a line, or its exchange text (`hash,id,time,tags`). Other signal types are passed over; a broken entry is reported and the rest kept.
 */
export function parseBlockList(text: string, list: string): ParsedBlockList {
  const pictures: ListedPicture[] = [];
  const problems: Problem[] = [];
  for (const [path, entry] of entriesOf(text)) {
    if ('problem' in entry) {
      problems.push({ path, message: entry.problem });
      continue;
    }
    if (entry.type !== undefined && !/pdq/i.test(entry.type)) continue;
    const fingerprint = fingerprintFromHex(entry.hash);
    if (fingerprint) pictures.push({ fingerprint, id: entry.id, list, category: entry.tags || 'listed' });
    else problems.push({ path, message: 'This is no PDQ fingerprint: 64 hexadecimal digits are expected.' });
  }
  return { pictures, problems };
}

interface ListEntry {
  readonly hash: string;
  readonly type: string | undefined;
  readonly id: string;
  readonly tags: string;
}

function* entriesOf(text: string): Generator<readonly [string, ListEntry | { readonly problem: string }]> {
  const whole = parseJson(text);
  if (typeof whole === 'object' && whole !== null) {
    const data = (whole as { data?: unknown }).data ?? whole;
    for (const [index, one] of (Array.isArray(data) ? data : [data]).entries())
      yield [`/data/${index}`, descriptor(one)];
    return;
  }
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const path = `/${index}`;
    if (line.startsWith('{')) yield [path, descriptor(parseJson(line))];
    else {
      const [hash = '', id = String(index + 1), , tags = ''] = line.split(',').map((part) => part.trim());
      yield [path, { hash, type: undefined, id, tags }];
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A ThreatDescriptor, a ThreatIndicator or a signal of the hasher-matcher-actioner. */
function descriptor(value: unknown): ListEntry | { readonly problem: string } {
  if (typeof value !== 'object' || value === null) return { problem: 'This is no JSON object.' };
  const one = value as Record<string, unknown>;
  const inner = one.indicator;
  const nested = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : one;
  const hash = nested.indicator ?? one.signal_value ?? one.raw_indicator ?? one.hash;
  const type = nested.type ?? one.signal_type ?? one.type;
  if (typeof hash !== 'string') return { problem: 'This entry holds no fingerprint.' };
  const tags = Array.isArray(one.tags) ? one.tags : ((one.tags as { data?: unknown[] } | undefined)?.data ?? []);
  return {
    hash,
    type: typeof type === 'string' ? type : undefined,
    id: String(one.id ?? nested.id ?? ''),
    tags: tags
      .map((tag) => (typeof tag === 'string' ? tag : String((tag as { text?: unknown })?.text ?? '')))
      .join(' '),
  };
}
