import { expect, test } from 'vitest';
import { explainStorageError, StorageError } from '../../../lib/storage/storage-error.ts';

test.each([
  [new DOMException('x', 'QuotaExceededError'), 'The disk is full'],
  [new DOMException('x', 'VersionError'), 'newer Medglance'],
  [new Error('whatever'), 'not changed'],
])('%s becomes a sentence that says what is safe', (error, words) => {
  expect(explainStorageError(error)).toBeInstanceOf(StorageError);
  expect(explainStorageError(error).message).toContain(words);
});

test('a sentence stays as it is', () => {
  const said = new StorageError('Said already.');
  expect(explainStorageError(said)).toBe(said);
});
