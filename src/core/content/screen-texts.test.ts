import { expect, test } from 'vitest';
import { screenTexts } from './index.ts';

const _verdict = (...texts: string[]) =>
  screenTexts(texts.map((text, index) => ({ path: `/${index}`, label: 'Text', text }))).verdict;

test.each([
  'Scunthorpe United',
  'Cockburn family',
  'Assassin mode',
  'Essex',
  'shiitake',
  'Penistone',
  'Nigel',
  'Dick Van Dyke',
  'Moby-Dick',
  'The pen is mightier than the sword',
  'Apple picking 2026',
  'Target practice club',
  'Anna & Max 2026',
  'Grow room: basil',
  "Who're you",
  'A55 road',
  'The Shiterton Arms',
  'Simba',
  'Matsushita',
  'Pussy Willow',
])('%s is allowed', (text) => {
  expect(screenTexts([{ path: '/0', label: 'Text', text }]).reasons).toEqual([]);
});

test.each([
  ['look-alikes of another script', ['fu\u0441k']],
  ['invisible characters', ['f\u200bu\u200bc\u200bk']],
  ['spaces', ['f u c k']],
  ['signs', ['$h1t']],
  ['hidden letters', ['f*ck']],
  ['repeated letters', ['fuuuuuck']],
  ['full width', ['\uff46\uff55\uff43\uff4b']],
  ['boxed letters', ['\u{1f175}\u{1f184}\u{1f172}\u{1f17a}']],
  ['two lines', ['FU\nCK']],
  ['two fields', ['fu', 'ck']],
  ['two fields in the other order', ['ck', 'fu']],
])('a listed word behind %s is refused', (_, texts) => {
  expect(screenTexts(texts.map((text, at) => ({ path: `/${at}`, label: 'Text', text }))).verdict).toBe('refuse');
});

test('evidence is the text as its author wrote it, with its place', () => {
  const { reasons } = screenTexts([{ path: '/a', label: 'Text', text: 'Hi F*ck!' }]);
  expect(reasons[0]).toMatchObject({ code: 'offensive', path: '/a', evidence: 'F*ck', span: [3, 7] });
});

test.each([
  ['4111 1111 1111 1111', 'refuse'],
  ['4111 1111 1111 1112', 'allow'],
  ['DE89 3704 0044 0532 0130 00', 'refuse'],
  ['DE89 3704 0044 0532 0130 01', 'allow'],
  ['Rex 0176 1234567', 'allow'],
  ['Nike (goddess of victory) quote', 'allow'],
  ['Nike swoosh logo', 'refuse'],
  ['Apple logo', 'refuse'],
  ['Target bullseye logo', 'refuse'],
  ['Mickey Mouse Disney castle', 'refuse'],
])('%s: numbers are told by their check digits, marks by what stands beside them', (text, verdict) => {
  expect(screenTexts([{ path: '/a', label: 'Text', text }]).verdict).toBe(verdict);
});

test('half a character, a control and a changed direction are malformed', () => {
  for (const text of ['a\ud800', 'a\u0007', 'a\u202eb'])
    expect(screenTexts([{ path: '/a', label: 'Text', text }]).reasons[0]?.code).toBe('malformed');
});

test.each([
  ['Nike, goddess of victory', 'allow'],
  ['Winged Nike of Samothrace', 'allow'],
  ['Nike', 'hold'],
  ['Dick and Jane', 'allow'],
  ['Dick, Fanny & Randy', 'allow'],
  ['Hooker, Oklahoma', 'allow'],
  ['Great Tits: a bird calendar', 'allow'],
  ['Küken im Nest', 'allow'],
  ['faccina con un gran sorriso', 'allow'],
  ['slut på dagen', 'hold'],
  ['gato negro', 'allow'],
  ['rau củ', 'allow'],
  ['Brake (Unterweser)', 'allow'],
  ['gros con', 'refuse'],
  ['negro de mierda', 'refuse'],
])('%s: what stands beside a word decides its sense, in its language', (text, verdict) => {
  expect(screenTexts([{ path: '/a', label: 'Text', text }]).verdict).toBe(verdict);
});

test('a given name passes where it stands as a name or in a field for one, and waits for a person alone and small', () => {
  const verdict = (text: string, fieldHint?: 'name') =>
    screenTexts([{ path: '/a', label: 'Name', text, fieldHint }]).verdict;
  expect(verdict('Dick', 'name')).toBe('allow');
  expect(verdict('dick', 'name')).toBe('hold');
  expect(verdict('Dick sucker', 'name')).not.toBe('allow');
});
