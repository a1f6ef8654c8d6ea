import { expect, test } from 'vitest';
import { switchesSchema } from '../../../lib/model/switches.ts';

test('everything is off unless it was turned on', () => {
  expect(switchesSchema.parse({})).toEqual({ pageAddresses: false, recentLookUps: false });
  expect(switchesSchema.safeParse({ pageAddresses: 'yes' }).success).toBe(false);
  expect(switchesSchema.safeParse({ tracking: true }).success).toBe(false);
});
