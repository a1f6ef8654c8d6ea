import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SavedArticle } from '../../../lib/model/saved-article.ts';
import { Database } from '../../../lib/storage/database.ts';
import {
  isSaved,
  listSaved,
  listSavedSteps,
  readSaved,
  removeSaved,
  saveArticle,
  writeOnSaved,
} from '../../../lib/storage/saved-articles.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

let database: Database;
beforeEach(async () => {
  database = new Database(`test-${crypto.randomUUID()}`);
  await database.open();
});
afterEach(() => database.delete());

const saved = (articleId: string, savedAt: string, contentHash = 'hash'): SavedArticle =>
  madeSaved(articleId, { savedAt, contentHash });

test('newest first, found again, gone when removed, back when saved again', async () => {
  const old = saved('old', '2026-01-01T00:00:00.000Z');
  const young = saved('young', '2026-02-01T00:00:00.000Z');
  await saveArticle(database, old);
  await saveArticle(database, young);
  expect((await listSaved(database)).articles.map(({ articleId }) => articleId)).toEqual(['young', 'old']);
  expect(await isSaved(database, 'old', 'hash')).toBe(true);
  await removeSaved(database, old.id);
  expect(await readSaved(database, old.id)).toBeNull();
  expect(await isSaved(database, 'old', 'hash')).toBe(false);
  await saveArticle(database, old);
  expect(await readSaved(database, old.id)).toEqual(old);
});

test('the same text is kept once, a changed text beside it', async () => {
  const first = await saveArticle(database, saved('a', '2026-01-01T00:00:00.000Z'));
  expect((await saveArticle(database, saved('a', '2026-02-01T00:00:00.000Z'))).id).toBe(first.id);
  await saveArticle(database, saved('a', '2026-03-01T00:00:00.000Z', 'other'));
  expect((await listSaved(database)).articles).toHaveLength(2);
});

test('two saves of the same text at the same moment are one', async () => {
  await Promise.all([1, 2, 3, 4].map(() => saveArticle(database, saved('a', '2026-01-01T00:00:00.000Z'))));
  expect((await listSaved(database)).articles).toHaveLength(1);
});

test('a broken record is set aside and counted; the others are shown', async () => {
  await saveArticle(database, saved('a', '2026-01-01T00:00:00.000Z'));
  await database.savedArticles.add({
    ...saved('b', '2026-01-02T00:00:00.000Z'),
    audience: 'wizard',
  } as never);
  const list = await listSaved(database);
  expect(list.articles.map(({ articleId }) => articleId)).toEqual(['a']);
  expect(list.unreadable).toBe(1);
});

test('a snapshot that is not whole is refused before anything is written', async () => {
  await expect(
    saveArticle(database, { ...saved('a', '2026-01-01T00:00:00.000Z'), article: {} } as never),
  ).rejects.toThrow(/invalid/i);
  expect(await database.savedArticles.count()).toBe(0);
});

test('when the data cannot be reached, the reader gets a sentence', async () => {
  database.close();
  await expect(listSaved(database)).rejects.toThrow('They are not changed. Restart the browser');
});

test('note, tags and place are written on it; the snapshot stays as it is', async () => {
  const article = await saveArticle(database, saved('a', '2026-01-01T00:00:00.000Z'));
  await writeOnSaved(database, article.id, { note: 'mine', tags: ['salt'] });
  await writeOnSaved(database, article.id, { position: 0.5 });
  const written = { ...article, note: 'mine', tags: ['salt'], position: 0.5 };
  expect(await readSaved(database, article.id)).toEqual(written);
  await expect(writeOnSaved(database, article.id, { note: 'x'.repeat(20_001) })).rejects.toThrow(
    /access to the saved articles|too big/i,
  );
  expect(await readSaved(database, article.id)).toEqual(written);
  expect(await writeOnSaved(database, crypto.randomUUID(), { note: 'x' })).toBeNull();
});

test('a long list is there in steps, the newest first, and whole at the end', async () => {
  const made = Array.from({ length: 330 }, (_, at) =>
    madeSaved(`a${at}`, { savedAt: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString() }),
  );
  await database.savedArticles.bulkAdd(made);
  const steps: (readonly [number, boolean, string | undefined])[] = [];
  for await (const { articles, isWhole } of listSavedSteps(database))
    steps.push([articles.length, isWhole, articles[0]?.articleId]);
  expect(steps).toEqual([
    [20, false, 'a329'],
    [120, false, 'a329'],
    [220, false, 'a329'],
    [320, false, 'a329'],
    [330, true, 'a329'],
  ]);
});
