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
