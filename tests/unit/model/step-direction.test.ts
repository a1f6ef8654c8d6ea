import { expect, test } from 'vitest';
import { stepDirectionSchema } from '../../../lib/model/step-direction.ts';

test('there are two ways', () => {
  expect(stepDirectionSchema.parse('next')).toBe('next');
  expect(stepDirectionSchema.parse('previous')).toBe('previous');
  expect(stepDirectionSchema.safeParse('up').success).toBe(false);
});
