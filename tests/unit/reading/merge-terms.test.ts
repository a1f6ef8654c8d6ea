import { expect, test } from 'vitest';
import { mergeTerms } from '../../../lib/reading/merge-terms.ts';

const frame = (...terms: readonly [string, number, string][]) => ({
  isPartly: false,
  terms: terms.map(([id, count, form]) => ({ id, count, forms: [form] })),
});

test('the page comes before its frames; a concept in both is one, at its first place', () => {
  const merged = mergeTerms(
    new Map([
      [7, frame(['sodium', 1, 'Na'], ['cramp', 2, 'cramps'])],
      [0, frame(['fever', 1, 'fever'], ['sodium', 3, 'sodium'])],
    ]),
  );
  expect(merged).toEqual([
    { id: 'fever', count: 1, forms: ['fever'], frameId: 0 },
    { id: 'sodium', count: 4, forms: ['sodium', 'Na'], frameId: 0 },
    { id: 'cramp', count: 2, forms: ['cramps'], frameId: 7 },
  ]);
});
