import { expect, test } from 'vitest';
import { correctSpelling, vocabularyOf } from '../../../lib/answers/correct-spelling.ts';

const vocabulary = vocabularyOf([
  'Pneumonia is an infection. The symptoms of pneumonia are cough and fever.',
  'Symptoms of infections; infections spread. A lotion, once.',
]);

test('a word that the library does not know becomes its most frequent neighbour', () => {
  expect(correctSpelling('Sympoms of pnuemonia?', vocabulary)).toBe('symptoms of pneumonia?');
  expect(correctSpelling('Is it an infectoin', vocabulary)).toBe('Is it an infectoin');
  expect(correctSpelling('Do infectoins spread', vocabulary)).toBe('Do infections spread');
});

test('known words, short ones and those without a neighbour stay as they are', () => {
  expect(correctSpelling('Cough with fevr in Motion sickness', vocabulary)).toBe(
    'Cough with fevr in Motion sickness',
  );
  expect(correctSpelling('', vocabulary)).toBe('');
});

test('a word that stands only once in the library is nothing to mend to', () => {
  expect(correctSpelling('lotionn', vocabulary)).toBe('lotionn');
});
