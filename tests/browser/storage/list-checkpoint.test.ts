import { expect, test } from 'vitest';
import { listCheckpoint } from '../../../lib/storage/list-checkpoint.ts';
import { madeCheckpoint } from '../../fixtures/made-checkpoint.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

test('lists what is whole, newest first, and apart what is not', async () => {
  const old = madeSaved('old');
  const young = madeSaved('young', { savedAt: '2026-05-01T00:00:00.000Z' });
  const copies = new Map<string, unknown>([
    [old.id, old],
    ['broken', 1],
    [young.id, young],
  ]);
  expect(await listCheckpoint(madeCheckpoint(copies))).toEqual({
    articles: [young, old],
    unreadable: [{ id: 'broken', raw: 1 }],
    isWhole: true,
  });
});
