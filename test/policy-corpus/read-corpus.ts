import { readdirSync, readFileSync } from 'node:fs';
import { checkDigit } from '../../src/core/listing/index.ts';

/** A listing with the verdict people gave it. */
export interface CorpusCase {
  readonly id: string;
  readonly listing: unknown;
  readonly seller: unknown;
  readonly expect: { readonly verdict: 'accept' | 'review' | 'reject'; readonly clauses: readonly string[] };
}

/** Reads the cases of the contract, one JSON case a line. */
export function readContractCases(): CorpusCase[] {
  return readFileSync(new URL('contract.ndjson', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusCase);
}

/**
 * Reads one part of the corpus. A line is a listing in short:
 *
 *     clauses | locale | category | title | description | field | field ...
 *
 * `clauses` is `ok`, or the clauses broken (`gtin!check` and `ok!twelve` also say what number is typed). A title may begin with
 * `[used]` or `[refurbished]`. Fields: `Label@` a text drawn on the product, `Label` one that is not, `img Label@`,
 * `Label@<< suggestion; suggestion`, `Label:: option / option +500 / option {help}`, each with `?? help` at the end.
 */
export function readCorpus(part: 'dev' | 'held-out' | 'probe' | 'second-probe' | 'third-probe'): CorpusCase[] {
  const folder = new URL(`${part}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .map((line, index) => ({ line, id: `${part}/${name.replace('.txt', '')}-${index + 1}` }))
        .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
        .map(({ line, id }, index) => caseOf(line, id, index)),
    );
}

const PREFIX = '0614141';

function caseOf(line: string, id: string, index: number): CorpusCase {
  const [clauses = '', locale = '', category = '', titled = '', description = '', ...fields] = line
    .split(/ \|(?: |$)/)
    .map((part) => part.trim());
  const [, condition, title] = /^(?:\[(used|refurbished)\] )?(.*)$/.exec(titled)!;
  const said = clauses.split(',').map((clause) => clause.trim());
  const typed = said.find((clause) => clause.includes('!'))?.replace(/^.*!/, '');
  const named = said.map((clause) => clause.replace(/!.*/, '')).filter((clause) => clause !== 'ok');
  return {
    id,
    seller: { companyPrefixes: [PREFIX], gtinExemptions: ['GX-1'] },
    expect: {
      verdict: named.length > 0 ? 'reject' : 'accept',
      clauses: named,
    },
    listing: {
      id,
      locale,
      title,
      description,
      ...(category ? { category } : {}),
      ...(condition ? { condition } : {}),
      ...identifiersOf(typed, index),
      price: { amount: 2500, currency: 'EUR' },
      template: {
        surfaces: [
          {
            id: 's',
            label: 'S',
            size: { width: 100, height: 100 },
            placements: [{ id: 'p', x: 0, y: 0, width: 90, height: 20 }],
          },
        ],
        fields: fields.filter((field) => field !== '').map(fieldOf),
      },
    },
  };
}

const withCheckDigit = (body: string) => `${body}${checkDigit(body)}`;

/** What a seller typed, by the name the corpus gives it; the serial keeps numbers apart. */
const NUMBERS: Readonly<Record<string, (own: string, serial: string) => object>> = {
  missing: () => ({}),
  exempt: () => ({ gtinExemption: 'GX-1' }),
  'others-exemption': () => ({ gtinExemption: 'GX-77' }),
  thirteen: (own) => ({ gtin: own }),
  twelve: (own) => ({ gtin: own.slice(1) }),
  fourteen: (own) => ({ gtin: `0${own}` }),
  check: (own) => ({ gtin: own.slice(0, 12) + ((Number(own[12]) + 3) % 10) }),
  letters: (own) => ({ gtin: `${own.slice(0, 8)}AB${own.slice(10)}` }),
  short: (own) => ({ gtin: own.slice(2) }),
  long: (own) => ({ gtin: `00${own}` }),
  range: (_own, serial) => ({ gtin: withCheckDigit(`29${String(1000000000 + Number(serial))}`) }),
  restricted8: () => ({ gtin: withCheckDigit('2123456') }),
  coupon: (_own, serial) => ({ gtin: withCheckDigit(`050123${serial}0`) }),
  book: (_own, serial) => ({ gtin: withCheckDigit(`9783161${serial}`) }),
  refund: (_own, serial) => ({ gtin: withCheckDigit(`9801234${serial}`) }),
  zeros: () => ({ gtin: '0000000000000' }),
  foreign: (_own, serial) => ({ gtin: withCheckDigit(`4006381${serial}`) }),
};

function identifiersOf(typed: string | undefined, index: number): object {
  const serial = String(10000 + index);
  const usual = index % 5 === 4 ? 'exempt' : 'thirteen';
  return { identifiers: NUMBERS[typed ?? usual]!(withCheckDigit(PREFIX + serial), serial) };
}

function fieldOf(text: string, index: number): object {
  const [, main = '', help] = /^(.*?)(?: \?\? (.*))?$/.exec(text)!;
  const base = { id: `f${index}`, ...(help ? { help } : {}) };
  const [label = '', options] = main.split(/:: ?/);
  if (options !== undefined) {
    return { ...base, kind: 'option', label: label.trim(), options: options.split(' / ').map(optionOf) };
  }
  const [, image, name = '', placed, suggestions] = /^(img )?(.*?)(@)?(?:<< (.*))?$/.exec(main.trim())!;
  const placement = placed ? { placement: 'p' } : {};
  if (image) return { ...base, kind: 'image', label: name, ...placement };
  const picks = suggestions ? { suggestions: suggestions.split(';').map((one) => one.trim()) } : {};
  return { ...base, kind: 'text', label: name, ...placement, ...picks };
}

function optionOf(text: string, index: number): object {
  const [, label, help, amount] = /^(.*?)(?: \{(.*)\})?(?: \+(\d+))?$/.exec(text.trim())!;
  return {
    id: `o${index}`,
    label,
    ...(help ? { help } : {}),
    ...(amount ? { surcharge: { amount: Number(amount), currency: 'EUR' } } : {}),
  };
}
