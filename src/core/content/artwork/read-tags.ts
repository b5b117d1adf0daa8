import { fail, ok, type Result } from '../../kernel/index.ts';

/** One tag of a drawing's text. */
export interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the tags of an XML text in one pass. There is no way to define anything: document types, entities, processing instructions other than the
 * declaration and CDATA are refused, so nothing can unfold or refer. `error` is for the person who sent it.
 */
export function readTags(text: string, most: number): Result<readonly Tag[], string> {
  const tags: Tag[] = [];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    if (next < 0) break;
    if (text.startsWith('<!--', next)) {
      const end = text.indexOf('-->', next + 4);
      if (end < 0) return fail('The drawing breaks off inside a comment. Export it again.');
      at = end + 3;
      continue;
    }
    if (/^<\?xml\s/.test(text.slice(next, next + 6)) && tags.length === 0) {
      const end = text.indexOf('?>', next);
      if (end < 0) return fail('The drawing breaks off. Export it again.');
      at = end + 2;
      continue;
    }
    if (text[next + 1] === '!' || text[next + 1] === '?')
      return fail(
        'The drawing has definitions that are not taken (DOCTYPE, entities or instructions). Export it as plain SVG.',
      );
    TAG.lastIndex = next;
    const found = TAG.exec(text);
    if (!found) return fail('The drawing is no well-formed SVG. Export it again.');
    const [whole, close, name, written, empty] = found;
    const attributes = new Map<string, string>();
    for (const [, key, double, single] of written!.matchAll(ATTRIBUTE)) {
      const value = plainOf(double ?? single ?? '');
      if (value === undefined) return fail('The drawing uses entities, which are not taken. Export it as plain SVG.');
      attributes.set(key!, value);
    }
    tags.push({ name: name!, kind: close ? 'close' : empty ? 'empty' : 'open', attributes });
    if (tags.length > most) return fail(`The drawing has more than ${most} parts. Simplify it.`);
    at = next + whole.length;
  }
  return ok(tags);
}

/** Undefined for an entity that XML itself does not know. */
function plainOf(value: string): string | undefined {
  if (!value.includes('&')) return value;
  let known = true;
  const plain = value.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));|&/g, (_, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const character = code !== undefined ? (code < 0x110000 ? String.fromCodePoint(code) : undefined) : NAMED[name];
    if (character === undefined) known = false;
    return character ?? '';
  });
  return known ? plain : undefined;
}
