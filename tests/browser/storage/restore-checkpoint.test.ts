import { expect, test } from 'vitest';
import { restoreCheckpoint } from '../../../lib/storage/restore-checkpoint.ts';
import { madeCheckpoint } from '../../fixtures/made-checkpoint.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();

test('puts back what is whole, counts it, and leaves the rest in the checkpoint', async () => {
  const [a, b] = [madeSaved('a'), madeSaved('b')];
  const checkpoint = madeCheckpoint(
    new Map<string, unknown>([
      [a.id, a],
      [b.id, b],
      ['broken', { ...a, audience: 'wizard' }],
    ]),
  );
  expect(await restoreCheckpoint(database.now, checkpoint)).toBe(2);
  expect(await database.now.savedArticles.count()).toBe(2);
  expect(checkpoint.copies.size).toBe(3);
});
