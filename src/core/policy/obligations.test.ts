import { expect, test } from 'vitest';
import { OBLIGATION_CODES } from '../program/index.ts';
import { CLAUSE_CODES } from './index.ts';

test('every clause that listings are judged by is an obligation that a step of the ladder can be taken for', () => {
  for (const code of CLAUSE_CODES) expect(OBLIGATION_CODES).toContain(code);
});
