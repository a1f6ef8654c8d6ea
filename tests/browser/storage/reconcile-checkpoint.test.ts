import { expect, test } from 'vitest';
import { reconcileCheckpoint } from '../../../lib/storage/reconcile-checkpoint.ts';
import { saveArticle } from '../../../lib/storage/saved-articles.ts';
import { madeCheckpoint } from '../../fixtures/made-checkpoint.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();

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
  await reconcileCheckpoint(database.now, checkpoint);
  expect(checkpoint.copies).toEqual(
    new Map([
      [spoilt.id, spoilt],
      [missing.id, missing],
    ]),
  );
});
