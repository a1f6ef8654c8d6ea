import { expect, test } from 'vitest';
import { isoDateSchema } from '../../../lib/model/iso-date.ts';

test('a day that exists, written year first', () => {
  expect(isoDateSchema.safeParse('2028-02-29').success).toBe(true);
  expect(isoDateSchema.safeParse('2027-02-29').success).toBe(false);
  expect(isoDateSchema.safeParse('23.11.2026').success).toBe(false);
});
