import { expect, test } from 'vitest';
import { reconcileCheckpoint } from '../../../lib/storage/reconcile-checkpoint.ts';
import { saveArticle } from '../../../lib/storage/saved-articles.ts';
import { madeCheckpoint } from '../../fixtures/made-checkpoint.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();
const atOnce = (): Promise<void> => Promise.resolve();

test('adds what is missing, drops what is gone, keeps the copy of a record that has become unreadable', async () => {
  const [missing, gone, spoilt] = [madeSaved('missing'), madeSaved('gone'), madeSaved('spoilt')];
  await saveArticle(database.now, missing);
  await database.now.savedArticles.put({ ...spoilt, audience: 'wizard' } as never);
  const checkpoint = madeCheckpoint(
    new Map([
      [gone.id, gone],
      [spoilt.id, spoilt],
    ]),
  );
  await reconcileCheckpoint(database.now, checkpoint, atOnce);
  expect(checkpoint.copies).toEqual(
    new Map([
      [spoilt.id, spoilt],
      [missing.id, missing],
    ]),
  );
});

test('copies that say anything else are written anew, whatever is wrong with them; true ones are left alone', async () => {
  const made = ['stale', 'broken', 'cut', 'true'].map((id) =>
    madeSaved(id, { note: 'written last', tags: ['a', 'b'] }),
  );
  const [stale, broken, cut, right] = made;
  if (!stale || !broken || !cut || !right) throw new Error('not made');
  await database.now.savedArticles.bulkAdd(made);
  const first = madeCheckpoint();
  await first.keep([right]);
  const checkpoint = madeCheckpoint(
    new Map<string, unknown>([
      [stale.id, { ...stale, note: 'written before' }],
      [broken.id, 'not even a record'],
      [cut.id, { id: cut.id }],
      ...first.copies,
    ]),
  );
  const kept: string[] = [];
  await reconcileCheckpoint(
    database.now,
    {
      ...checkpoint,
      keep: async (records) => {
        kept.push(...records.map(({ id }) => id));
        await checkpoint.keep(records);
      },
    },
    atOnce,
  );
  expect(kept.toSorted()).toEqual([stale.id, broken.id, cut.id].toSorted());
  expect(checkpoint.copies).toEqual(new Map(made.map((saved) => [saved.id, saved])));
});

test('a record that cannot be read and has no copy is copied as it is', async () => {
  const broken = { id: 'broken', note: 'mine' };
  await database.now.savedArticles.add(broken);
  const checkpoint = madeCheckpoint();
  await reconcileCheckpoint(database.now, checkpoint, atOnce);
  expect(checkpoint.copies).toEqual(new Map([['broken', broken]]));
});
