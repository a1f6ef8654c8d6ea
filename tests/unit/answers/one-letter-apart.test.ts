import { expect, test } from 'vitest';
import { oneLetterApart } from '../../../lib/answers/one-letter-apart.ts';

test.each([
  ['migrane', 'migraine', true],
  ['hipertension', 'hypertension', true],
  ['asthmaa', 'asthma', true],
  ['pnuemonia', 'pneumonia', true],
  ['gout', 'gout', false],
  ['asthma', 'anthra', false],
  ['abcd', 'badc', false],
  ['form', 'from', true],
])('%s and %s: %s', (a, b, apart) => {
  expect(oneLetterApart(a, b)).toBe(apart);
  expect(oneLetterApart(b, a)).toBe(apart);
});
