import { expect, test } from 'vitest';
import { frameTermsSchema } from '../../../lib/model/page-terms.ts';

const term = { id: 'sodium', count: 2, forms: ['sodium'] };

test('what a frame reports is checked', () => {
  const report = { isPartly: false, terms: [term] };
  expect(frameTermsSchema.parse(report)).toEqual(report);
  for (const wrong of [
    { ...term, count: 0 },
    { ...term, id: '' },
    { ...term, more: 1 },
    { ...term, forms: [1] },
  ])
    expect(frameTermsSchema.safeParse({ ...report, terms: [wrong] }).success).toBe(false);
});
