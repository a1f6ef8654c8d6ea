import { expect, test } from 'vitest';
import { correctSpelling, vocabularyOf } from '../../../lib/answers/correct-spelling.ts';

const vocabulary = vocabularyOf([
  'Pneumonia is an infection. The symptoms of pneumonia are cough and fever.',
  'Symptoms of infections; infections spread. A lotion, once.',
]);

test('a word that the library does not know becomes its most frequent neighbour', () => {
  expect(correctSpelling('Sympoms of pnuemonia?', vocabulary)).toBe('symptoms of pneumonia?');
  expect(correctSpelling('Is it an infectoin', vocabulary)).toBe('Is it an infections');
  expect(correctSpelling('Do infectoins spread', vocabulary)).toBe('Do infections spread');
});

test('known words, short ones and those without a neighbour stay as they are', () => {
  expect(correctSpelling('Cough with fevr in Motion sickness', vocabulary)).toBe(
    'Cough with fevr in Motion sickness',
  );
  expect(correctSpelling('', vocabulary)).toBe('');
});

test('two slips are mended in long words, and only to names', () => {
  const hints = (isName: boolean) => ({ isKnown: () => false, isName: () => isName });
  expect(correctSpelling('infactoins', vocabulary, hints(true))).toBe('infections');
  expect(correctSpelling('infactoins', vocabulary, hints(false))).toBe('infactoins');
});

test('a word that stands only once in the library is nothing to mend to', () => {
  expect(correctSpelling('lotionn', vocabulary)).toBe('lotionn');
});
