import { expect, test } from 'vitest';
import { formatDate } from '../../../lib/reading/format-date.ts';

test.each([
  ['2026-11-23', '23 Nov 2026'],
  ['2027-01-05T10:00:00.000Z', '5 Jan 2027'],
])('%s is written %s', (date, written) => {
  expect(formatDate(date)).toBe(written);
});
