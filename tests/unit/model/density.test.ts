import { expect, test } from 'vitest';
import { densitySchema } from '../../../lib/model/density.ts';

test('three levels, nothing else', () => {
  expect(densitySchema.options).toEqual(['default', 'all', 'off']);
  expect(densitySchema.safeParse('much').success).toBe(false);
});
