import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArtwork } from '../index.ts';

const svg = (inside: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"${more}>${inside}</svg>`;

test('paths, shapes and groups are written anew with what is allowed of them', () => {
  const drawn = parseArtwork(
    `<?xml version="1.0"?><!-- made by hand -->${svg(
      '<title>Fox</title><g id="a" class="b" style="fill:#c00;font-family:Evil" onclick="alert(1)"><path d="M0 0L9 9z" data-x="1"/><circle cx="5" cy="5" r="2"><title>eye</title></circle></g>',
    )}`,
  );
  expect(drawn).toEqual({
    ok: true,
    value: {
      width: 10,
      height: 20,
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20" width="10" height="20"><g fill="#c00"><path d="M0 0L9 9z"/><circle cx="5" cy="5" r="2"/></g></svg>',
    },
  });
});

test.each([
  ['a script', svg('<script>alert(1)</script>')],
  ['a picture from elsewhere', svg('<image href="http://127.0.0.1/x.png" width="9" height="9"/>')],
  ['uses', svg('<defs><path id="a" d="M0 0h1"/></defs><use href="#a"/>')],
  ['an entity', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('<path d="M0 0h1"/>')}`],
  ['an entity within', svg('<path d="&x;"/>')],
  ['a style sheet', svg('<style>path{fill:red}</style><path d="M0 0h1"/>')],
  ['a reference as paint', svg('<path d="M0 0h1" fill="url(#a)"/>')],
  ['a foreign object', svg('<foreignObject><div/></foreignObject>')],
  ['words', svg('<text>hi</text>')],
  ['nothing', svg('')],
  ['no size', '<svg><path d="M0 0h1"/></svg>'],
  ['an end too early', svg('<g><path d="M0 0h1"/>').replace('</svg>', '')],
  ['ten thousand groups in one another', svg(`${'<g>'.repeat(10_000)}<path d="M0 0h1"/>${'</g>'.repeat(10_000)}`)],
  ['more parts than anyone draws', svg('<path d="M0 0h1"/>'.repeat(30_000))],
])('%s is refused with a sentence', (_, text) => {
  const drawn = parseArtwork(text);
  expect(drawn.ok).toBe(false);
  if (!drawn.ok) expect(drawn.error).toMatch(/^[A-Z].*\.$/);
});

test('whatever comes, what is written anew is itself taken, unchanged, and holds nothing that refers or runs', () => {
  const part = fc.constantFrom(
    '<g>',
    '</g>',
    '<path d="M0 0L1 1"/>',
    '<rect x="1" width="5" height="5" fill="red"/>',
    '<circle r="3" style="stroke:blue"/>',
    '<use href="#a"/>',
    '<g onload="x()">',
    '<path d="M0 0" fill="url(#x)"/>',
    '<!-- x -->',
    '<desc>a</desc>',
    '<title>',
    '&amp;',
    'plain',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const drawn = parseArtwork(svg(parts.join('')));
      if (!drawn.ok) return;
      expect(drawn.value.svg).not.toMatch(/href|url\(|on\w+=|<(?!\/?(?:svg|g|path|rect|circle)\b)/);
      expect(parseArtwork(drawn.value.svg)).toEqual(drawn);
    }),
    { numRuns: 300 },
  );
});
