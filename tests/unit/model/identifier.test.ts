import { expect, test } from 'vitest';
import { identifierSchema } from '../../../lib/model/identifier.ts';

test.each(['a', 'low-salt', 'vitamin-b12'])('%s is an id', (id) => {
  expect(identifierSchema.safeParse(id).success).toBe(true);
});

test.each(['', 'Low', 'low_salt', '-low', 'low--salt', '../low', 'x'.repeat(121)])('"%s" is none', (id) => {
  expect(identifierSchema.safeParse(id).success).toBe(false);
});
