import { expect, test } from 'vitest';
import { editDistance } from '../../../lib/language/edit-distance.ts';

test.each([
  ['asthma', 'asthma', 0],
  ['asthma', 'astma', 1],
  ['pnuemonia', 'pneumonia', 1],
  ['diabetis', 'diabetes', 1],
  ['hemorroid', 'hemorrhoids', 2],
  ['chemotherepy', 'chemotherapy', 1],
  ['acetaminaphin', 'acetaminophen', 2],
  ['gout', 'stroke', 3],
])('%s and %s', (a, b, slips) => {
  expect(editDistance(a, b, 2)).toBe(slips);
  expect(editDistance(b, a, 2)).toBe(slips);
});
