import { expect, test } from 'vitest';
import { isSameTerm } from '../../../lib/answers/same-term.ts';

test.each([
  ['gout', 'gout', true],
  ['inflam', 'inflammation', true],
  ['glucoma', 'glaucoma', true],
  ['migrane', 'migraine', true],
  ['gout', 'goat', false],
  ['asthma', 'anthra', false],
  ['diabet', 'dialys', false],
])('%s among %s: %s', (term, other, same) => {
  expect(isSameTerm(term, new Set([other]))).toBe(same);
});
