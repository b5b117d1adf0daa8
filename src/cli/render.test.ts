import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { photoJpeg } from '../../test/render/sample-design.ts';
import { CMYK_PROFILE, needs, needsCmykProfile } from '../../test/render/tools.ts';
import { readFont } from '../adapters/fonts/index.ts';

const BIN = fileURLToPath(new URL('../../bin/monogram.mjs', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'monogram-render-'));
  write('listing.json', LISTING);
  write('design.json', design('Rosa'));
  writeFileSync(join(folder, 'photo.jpg'), await photoJpeg(800, 400));
  writeFileSync(join(folder, 'torn.jpg'), (await photoJpeg(800, 400)).subarray(0, 4000));
});
afterAll(() => rmSync(folder, { recursive: true }));

const LISTING = {
  id: 'L1',
  locale: 'en-US',
  title: 'Plate',
  template: {
    surfaces: [
      {
        id: 'front',
        label: 'Front',
        size: { width: 60, height: 40 },
        placements: [
          { id: 'n', x: 5, y: 5, width: 50, height: 10 },
          { id: 'p', x: 5, y: 18, width: 40, height: 20 },
        ],
      },
    ],
    fields: [
      {
        id: 'name',
        kind: 'text',
        label: 'Name',
        placement: 'n',
        required: true,
        maxLength: 20,
        fonts: ['Great Vibes'],
      },
      { id: 'photo', kind: 'image', label: 'Photo', placement: 'p' },
    ],
  },
};
const design = (text: string, image = 'photo.jpg') => ({ listing: 'L1', values: { name: { text }, photo: { image } } });

function write(name: string, value: unknown): string {
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  return name;
}

function monogram(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8' });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}

describe('one design', () => {
  test('is drawn into the files of the contract, the same bytes each time', () => {
    const first = monogram('render', '--listing', 'listing.json', '--design', 'design.json', '--out', 'one');
    expect(first.status).toBe(0);
    const names = ['front-300dpi.png', 'front.pdf', 'front.svg', 'manifest.json', 'proof-front.png'];
    expect(readdirSync(join(folder, 'one')).sort()).toEqual(names);
    expect(JSON.parse(first.stdout).files.sort()).toEqual(names);
    expect(monogram('render', '--listing', 'listing.json', '--design', 'design.json', '--out', 'two').status).toBe(0);
    for (const name of names) {
      expect(Buffer.compare(readFileSync(join(folder, 'one', name)), readFileSync(join(folder, 'two', name)))).toBe(0);
    }
  });

  test.each([
    ['a character the font lacks', design('Zo犬'), 1, '/values/name/text'],
    ['a text too long', design('x'.repeat(21)), 1, '/values/name/text'],
    ['a picture that is not there', design('Rosa', 'gone.jpg'), 1, '/values/photo/image'],
    ['a picture cut short', design('Rosa', 'torn.jpg'), 1, '/values/photo/image'],
    ['a file that is no picture', design('Rosa', 'listing.json'), 1, '/values/photo/image'],
    ['another listing’s design', { ...design('Rosa'), listing: 'L2' }, 1, '/listing'],
    ['a file that is no JSON', '{', 2, ''],
  ])('%s is named with its place, and nothing is written', (_, given, status, path) => {
    write('bad.json', given);
    const ended = monogram('render', '--listing', 'listing.json', '--design', 'bad.json', '--out', 'none');
    expect(ended.status).toBe(status);
    const report = JSON.parse(ended.stdout);
    expect(report.ok).toBe(false);
    expect(report.problems[0].path).toBe(path);
    expect(readdirSync(folder)).not.toContain('none');
  });
});

describe('a printing condition', () => {
  const render = (profile: string, out: string) =>
    monogram(
      'render',
      '--listing',
      'listing.json',
      '--design',
      'design.json',
      '--output-intent',
      profile,
      '--out',
      out,
    );

  test.skipIf(needsCmykProfile('--output-intent') || needs('qpdf', 'the output intent as qpdf reads it'))(
    'lies in the PDF byte for byte, with its name',
    () => {
      expect(render(CMYK_PROFILE, 'intent').status).toBe(0);
      const pdf = join(folder, 'intent', 'front.pdf');
      const qpdf = (...args: string[]) => spawnSync('qpdf', [...args, pdf]).stdout;
      const { qpdf: parts } = JSON.parse(qpdf('--json', '--json-stream-data=none').toString());
      const objects = parts[1] as Record<string, { value?: Record<string, unknown> }>;
      const catalog = objects[`obj:${objects.trailer?.value?.['/Root']}`]?.value;
      const [reference] = (catalog?.['/OutputIntents'] ?? []) as string[];
      const intent = objects[`obj:${reference}`]?.value ?? {};
      expect(intent['/S']).toBe('/GTS_PDFX');
      expect(intent['/OutputConditionIdentifier']).toBe('u:Custom');
      // As the profile's own description tag has it.
      expect(intent['/Info']).toBe('u:Artifex CMYK SWOP Profile');
      const [number] = String(intent['/DestOutputProfile']).split(' ');
      const profile = qpdf(`--show-object=${number}`, '--filtered-stream-data');
      expect(Buffer.compare(profile, readFileSync(CMYK_PROFILE))).toBe(0);
      expect(qpdf('--check').toString()).toContain('No syntax or stream encoding errors found');
    },
  );

  test.each([
    ['photo.jpg', 'a picture'],
    ['gone.icc', 'nothing'],
  ])('%s is no profile of one, and nothing is drawn', (file) => {
    const ended = render(file, 'no-intent');
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('is no ICC profile of a CMYK printing condition');
    expect(readdirSync(folder)).not.toContain('no-intent');
  });
});

describe.skipIf(needs('ots-sanitize', 'the gate for sellers’ fonts'))(
  'a font of the seller’s own beside the listing',
  () => {
    const listing = {
      ...LISTING,
      template: { ...LISTING.template, fields: [{ ...LISTING.template.fields[0], fonts: ['House Script'] }] },
    };
    const render = (out: string) =>
      monogram('render', '--listing', 'own.json', '--design', 'own-design.json', '--out', out);

    test('draws as it does in the catalogue, and the manifest says whose it is', async () => {
      write('own.json', listing);
      write('own-design.json', { listing: 'L1', values: { name: { text: 'Rosa' } } });
      writeFileSync(join(folder, 'House Script.ttf'), (await readFont('Great Vibes'))!);
      expect(render('own').status).toBe(0);
      const manifest = JSON.parse(readFileSync(join(folder, 'own', 'manifest.json'), 'utf8'));
      expect(manifest.fonts).toEqual([{ family: 'House Script', licence: 'supplied by the seller' }]);
      write('own.json', { ...listing, template: { ...listing.template, fields: [LISTING.template.fields[0]] } });
      expect(render('ours').status).toBe(0);
      const svg = (from: string) => readFileSync(join(folder, from, 'front.svg'));
      expect(Buffer.compare(svg('own'), svg('ours'))).toBe(0);
    });

    test('broken, it is refused with the reason', async () => {
      write('own.json', listing);
      writeFileSync(join(folder, 'House Script.ttf'), (await readFont('Great Vibes'))!.subarray(0, 9000));
      const ended = render('never');
      expect([ended.status, ended.stderr]).toEqual([1, expect.stringContaining('The font is broken')]);
      expect(readdirSync(folder)).not.toContain('never');
    });
  },
);

test('a batch is drawn line by line, in order; a bad line spoils no other', () => {
  write('bad2.json', design('犬'));
  const lines = [
    { id: 'a', listing: 'listing.json', design: 'design.json' },
    { id: 'b', listing: 'listing.json', design: 'bad2.json' },
    { id: '../c', listing: 'listing.json', design: 'design.json' },
    { id: 'd', listing: 'listing.json', design: 'gone.json' },
    { id: 'a', listing: 'listing.json', design: 'design.json' },
    { id: 'e', listing: 'listing.json', design: 'design.json' },
  ];
  write('batch.ndjson', `${lines.map((line) => JSON.stringify(line)).join('\n')}\nnonsense\n`);
  const { status, stdout } = monogram('render', '--batch', 'batch.ndjson', '--out', 'out');
  expect(status).toBe(1);
  const reports = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(reports.map((report) => report.ok)).toEqual([true, false, false, false, false, true, false]);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a', 'e']);
});

test.each([
  [['render'], 'Say where the files go'],
  [['render', '--out', 'x'], 'Name a listing and a design'],
  [['render', '--out', 'x', '--batch', 'no.ndjson'], 'Cannot read no.ndjson'],
  [
    ['render', '--out', 'x', '--listing', 'listing.json', '--design', 'design.json', '--assets', 'nowhere'],
    'no folder',
  ],
  [['render', '--out', 'x', '--batch', 'b', '--dpi', 'many'], '--dpi is a whole number'],
  [['render', '--what'], "Unknown option '--what'"],
  [['paint'], 'There is no command "paint"'],
])('%j cannot be judged, and the message says what to do', (args, message) => {
  const { status, stderr } = monogram(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
