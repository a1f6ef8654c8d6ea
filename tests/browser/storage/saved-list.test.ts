import { expect, test } from 'vitest';
import { listSaved, listSavedSteps } from '../../../lib/storage/saved-list.ts';
import { saveArticle } from '../../../lib/storage/saved-articles.ts';
import { setAside } from '../../../lib/storage/set-aside.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();

test('newest first', async () => {
  await saveArticle(database.now, madeSaved('old', { savedAt: '2026-01-01T00:00:00.000Z' }));
  await saveArticle(database.now, madeSaved('young', { savedAt: '2026-02-01T00:00:00.000Z' }));
  expect((await listSaved(database.now)).articles.map(({ articleId }) => articleId)).toEqual([
    'young',
    'old',
  ]);
});

test('every record that cannot be read is listed apart as it is, one without a date too; the others are shown', async () => {
  const wrong = { ...madeSaved('b'), audience: 'wizard' };
  const { savedAt: _, ...undated } = madeSaved('c');
  const oddlyDated = { ...madeSaved('d'), savedAt: { year: 2026 } };
  const bare = { id: 'bare' };
  const aside = setAside({ note: 'from a file' });
  await saveArticle(database.now, madeSaved('a'));
  await database.now.savedArticles.bulkAdd([wrong, undated, oddlyDated, bare, aside]);
  const { articles, unreadable, isWhole } = await listSaved(database.now);
  expect(articles.map(({ articleId }) => articleId)).toEqual(['a']);
  expect(isWhole).toBe(true);
  expect(new Map(unreadable.map(({ id, raw }) => [id, raw]))).toEqual(
    new Map<string, unknown>([
      [wrong.id, wrong],
      [undated.id, undated],
      [oddlyDated.id, oddlyDated],
      ['bare', bare],
      [aside.id, { note: 'from a file' }],
    ]),
  );
});

test('when the data cannot be reached, the reader gets a sentence', async () => {
  database.now.close();
  await expect(listSaved(database.now)).rejects.toThrow('They are not changed. Restart the browser');
});

test('a long list is there in steps, the newest first, and whole at the end', async () => {
  const made = Array.from({ length: 330 }, (_, at) =>
    madeSaved(`a${at}`, { savedAt: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString() }),
  );
  await database.now.savedArticles.bulkAdd([...made, { id: 'undated' }]);
  const steps: (readonly [number, boolean, string | undefined])[] = [];
  for await (const { articles, isWhole } of listSavedSteps(database.now))
    steps.push([articles.length, isWhole, articles[0]?.articleId]);
  expect(steps).toEqual([
    [20, false, 'a329'],
    [120, false, 'a329'],
    [220, false, 'a329'],
    [320, false, 'a329'],
    [330, true, 'a329'],
  ]);
});
