import { expect, test } from 'vitest';
import { checkDefinitionLength } from '../../../../lib/authoring/guide/check-definition-length.ts';
import { madeDefined } from '../../../fixtures/made-sourced.ts';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
const told = (plain: number, precise: number): string[] =>
  checkDefinitionLength(madeDefined(words(plain), words(precise))).map(({ message }) => message);

test('a plain definition has 15 to 45 words, a precise one 20 to 60', () => {
  expect(told(15, 20)).toEqual([]);
  expect(told(45, 60)).toEqual([]);
  expect(told(14, 20)).toEqual(['the plain definition of `low-salt` has 14 words; write 15 to 45.']);
  expect(told(46, 19)).toHaveLength(2);
  expect(told(20, 61)[0]).toContain('61 words; write 20 to 60');
});

test('a concept without a definition owes none', () => {
  expect(checkDefinitionLength(madeDefined('', '', { definition: null }))).toEqual([]);
});
