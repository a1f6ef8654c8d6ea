import { expect, test } from 'vitest';
import { shortNames } from '../../../lib/answers/short-names.ts';
import { madeConcept } from '../../fixtures/made-content.ts';

const names = shortNames(
  [
    madeConcept({ id: 'uti', name: 'Urinary tract infection', terms: { abbreviations: ['UTI'] } }),
    madeConcept({ id: 'leukemia', name: 'Acute leukemia', terms: { abbreviations: ['ALL'] } }),
    madeConcept({ id: 'alprazolam', name: 'Alprazolam', terms: { brands: ['Xanax'] } }),
    madeConcept({ id: 'carpal', name: 'Carpal tunnel syndrome' }),
    madeConcept({ id: 'crohn', name: "Crohn's disease" }),
    madeConcept({ id: 'heart', name: 'Heart disease' }),
    madeConcept({ id: 'bare', name: 'Bare syndrome', definition: null, article: null }),
  ],
  (word) => ['all', 'heart'].includes(word),
);

test.each([
  ['how long does a uti last', ['uti']],
  ['are utis dangerous', ['uti']],
  ['xanax and uti', ['alprazolam', 'uti']],
  ['carpal tunnel exercises', ['carpal']],
  ['what helps crohns', ['crohn']],
])('%s', (question, ids) => {
  expect(names(question)).toEqual(ids);
});

test('words that the library writes in small letters are no names, nor is what has nothing to show', () => {
  expect(names('all that hurts the heart')).toEqual([]);
  expect(names('bare')).toEqual([]);
});
