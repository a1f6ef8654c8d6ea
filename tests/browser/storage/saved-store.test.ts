import { expect, test } from 'vitest';
import { SavedStore } from '../../../lib/storage/saved-store.ts';
import { listSaved } from '../../../lib/storage/saved-articles.ts';
import { madeBackup } from '../../fixtures/made-backup.ts';
import { madeCheckpoint } from '../../fixtures/made-checkpoint.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();

test('the checkpoint holds what the database holds, after every kind of change', async () => {
  const checkpoint = madeCheckpoint();
  const store = new SavedStore(database.now, checkpoint);
  const same = async (): Promise<void> => {
    const { articles } = await listSaved(database.now);
    expect([...checkpoint.copies.values()].toSorted(byId)).toEqual(articles.toSorted(byId));
  };
  const [a, b] = [madeSaved('a'), madeSaved('b')];
  await store.save(a);
  await store.save(b);
  await same();
  await store.write(a.id, { note: 'mine' });
  await same();
  await store.remove(b.id);
  await same();
  await store.bringIn(madeBackup([madeSaved('c'), madeSaved('a', { note: 'theirs' })]), 'merge');
  await same();
  await store.bringIn(madeBackup([madeSaved('d'), a]), 'replace');
  await same();
  expect(checkpoint.copies.size).toBe(2);
});

test('a checkpoint that cannot be written takes nothing from the save', async () => {
  const store = new SavedStore(database.now, {
    ...madeCheckpoint(),
    keep: () => Promise.reject(new Error('full')),
  });
  await store.save(madeSaved('a'));
  expect((await listSaved(database.now)).articles).toHaveLength(1);
});

function byId(a: unknown, b: unknown): number {
  return (a as { id: string }).id.localeCompare((b as { id: string }).id);
}
