import { expect, test } from 'vitest';
import { listSaved } from '../../../lib/storage/saved-list.ts';
import { reconcileCheckpoint } from '../../../lib/storage/reconcile-checkpoint.ts';
import { restoreCheckpoint } from '../../../lib/storage/restore-checkpoint.ts';
import { madeCheckpoint } from '../../fixtures/made-checkpoint.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();
const atOnce = (): Promise<void> => Promise.resolve();

test('puts back what is whole and counts it; what cannot be read is listed and stays, also after tidying', async () => {
  const [a, b] = [madeSaved('a'), madeSaved('b')];
  const broken = { ...madeSaved('c'), audience: 'wizard' };
  const checkpoint = madeCheckpoint(
    new Map<string, unknown>([
      [a.id, a],
      [b.id, b],
      [broken.id, broken],
      ['odd', 7],
    ]),
  );
  expect(await restoreCheckpoint(database.now, checkpoint)).toBe(2);
  await reconcileCheckpoint(database.now, checkpoint, atOnce);
  const { articles, unreadable } = await listSaved(database.now);
  expect(articles).toHaveLength(2);
  expect(new Map(unreadable.map(({ id, raw }) => [id, raw]))).toEqual(
    new Map<string, unknown>([
      [broken.id, broken],
      ['odd', 7],
    ]),
  );
  expect(checkpoint.copies.size).toBe(4);
});

test('two copies of one text, of which one should have gone, come back as one with both notes', async () => {
  const [one, two] = [madeSaved('a', { note: 'one' }), madeSaved('a', { note: 'two' })];
  const checkpoint = madeCheckpoint(
    new Map([
      [one.id, one],
      [two.id, two],
    ]),
  );
  expect(await restoreCheckpoint(database.now, checkpoint)).toBe(1);
  expect((await listSaved(database.now)).articles).toMatchObject([{ id: one.id, note: 'one\n\ntwo' }]);
});
