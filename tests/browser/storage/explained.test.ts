import { expect, test } from 'vitest';
import { explained } from '../../../lib/storage/explained.ts';
import { StorageError } from '../../../lib/storage/storage-error.ts';

test('gives what the work gives; a failure becomes a sentence', async () => {
  expect(await explained(async () => 7)).toBe(7);
  const full = explained(() => Promise.reject(new DOMException('x', 'QuotaExceededError')));
  await expect(full).rejects.toThrow('The disk is full, so nothing was saved.');
  await expect(full).rejects.toBeInstanceOf(StorageError);
});
