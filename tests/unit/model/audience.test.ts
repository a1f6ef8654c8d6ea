import { expect, test } from 'vitest';
import { AUDIENCES, audienceSchema } from '../../../lib/model/audience.ts';

test('there are three audiences, patients first', () => {
  expect(AUDIENCES).toEqual(['patient', 'student', 'clinician']);
  expect(audienceSchema.safeParse('doctor').success).toBe(false);
});
