import { expect, test } from 'vitest';
import { REVIEW_STATUSES, reviewRecordSchema, reviewStatusSchema } from '../../../lib/model/review-record.ts';

test('the steps are submitted, under review, approved; a record names the exact text', () => {
  expect(REVIEW_STATUSES).toEqual(['submitted', 'under review', 'approved']);
  expect(reviewStatusSchema.safeParse('reviewed').success).toBe(false);
  const record = { status: 'submitted', date: '2026-01-01', by: 'x', content: `sha256-${'0'.repeat(64)}` };
  expect(reviewRecordSchema.safeParse(record).success).toBe(true);
  expect(reviewRecordSchema.safeParse({ ...record, content: 'abc' }).success).toBe(false);
});
