import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { textDigest } from '../../../lib/reading/text-digest.ts';

test('is the SHA-256 that other tools compute', async () => {
  const text = 'Sodium below 135 mmol/L – é';
  expect(await textDigest(text)).toBe(`sha256-${createHash('sha256').update(text).digest('hex')}`);
});
