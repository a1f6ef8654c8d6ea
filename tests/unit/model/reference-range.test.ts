import { expect, test } from 'vitest';
import {
  rangeBandSchema,
  rangeGroupSchema,
  referenceRangeSchema,
} from '../../../lib/model/reference-range.ts';

const bands = [
  { level: 'normal', to: 5 },
  { level: 'high', from: 5 },
];

test('limits and labels that are not written are open and plain', () => {
  expect(rangeBandSchema.parse({ level: 'low', to: 3.5 })).toEqual({
    level: 'low',
    label: null,
    from: null,
    to: 3.5,
  });
});

test('refuses an unknown level, a range without a source and a factor that is none', () => {
  expect(rangeBandSchema.safeParse({ level: 'odd' }).success).toBe(false);
  expect(rangeGroupSchema.safeParse({ who: 'adults', bands, citations: [] }).success).toBe(false);
  const groups = [{ who: 'adults', bands, citations: ['made2020'] }];
  expect(referenceRangeSchema.safeParse({ unit: 'mmol/L', groups }).success).toBe(true);
  expect(
    referenceRangeSchema.safeParse({ unit: 'mmol/L', groups, other: { unit: 'mg/dL', factor: 0 } }).success,
  ).toBe(false);
});
