import { expect, test } from 'vitest';
import { recentLookUpSchema } from '../../../lib/model/recent-look-up.ts';

test('names what was looked up and when, and nothing else', () => {
  const lookUp = { kind: 'concept', id: 'cramp', at: '2026-01-01T00:00:00.000Z' };
  expect(recentLookUpSchema.parse(lookUp)).toEqual(lookUp);
  for (const wrong of [{ kind: 'page' }, { id: 'Not An Id' }, { at: 'now' }, { address: 'https://x.org' }])
    expect(recentLookUpSchema.safeParse({ ...lookUp, ...wrong }).success).toBe(false);
});
