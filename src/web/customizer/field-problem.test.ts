import { expect, test } from 'vitest';
import type { TextField } from '../../core/template/index.ts';
import { charactersLeft, fieldProblem } from './field-problem.ts';
import { englishWords as say } from './words.ts';

const name: TextField = { id: 'name', kind: 'text', label: 'Name', required: true, minLength: 2, maxLength: 5 };

test('characters are counted as people count them: an emoji family and a combined letter are one each', () => {
  expect(charactersLeft(name, '👨‍👩‍👧é')).toBe(3);
});

test.each([
  [undefined, 'Fill in “Name”.', true],
  ['   ', 'Fill in “Name”.', true],
  ['abcdefg', 'Shorten this by 2 characters.', false],
  ['abcdef', 'Shorten this by 1 character.', false],
  ['a', 'This needs at least 2 characters.', false],
  ['ab\ncd', 'Only 1 line fits here.', false],
])('%j is told in words the buyer can act on', (text, message, missing) => {
  expect(fieldProblem(name, text === undefined ? undefined : { text }, say)).toEqual({ message, missing });
});

test('an optional field may stay empty', () => {
  expect(fieldProblem({ ...name, required: false }, undefined, say)).toBeUndefined();
});
