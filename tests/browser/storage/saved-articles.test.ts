import { expect, test } from 'vitest';
import type { SavedArticle } from '../../../lib/model/saved-article.ts';
import {
  isSaved,
  readMany,
  readSaved,
  removeSaved,
  saveArticle,
} from '../../../lib/storage/saved-articles.ts';
import { listSaved } from '../../../lib/storage/saved-list.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();
const saved = (articleId: string, savedAt: string, contentHash = 'hash'): SavedArticle =>
  madeSaved(articleId, { savedAt, contentHash });

test('found again, gone when removed, back when saved again', async () => {
  const article = saved('old', '2026-01-01T00:00:00.000Z');
  await saveArticle(database.now, article);
  expect(await isSaved(database.now, 'old', 'hash')).toBe(true);
  await removeSaved(database.now, article.id);
  expect(await readSaved(database.now, article.id)).toBeNull();
  expect(await isSaved(database.now, 'old', 'hash')).toBe(false);
  await saveArticle(database.now, article);
  expect(await readMany(database.now, [article.id, 'nothing'])).toEqual([article]);
});

test('the same text is kept once, a changed text beside it', async () => {
  const first = await saveArticle(database.now, saved('a', '2026-01-01T00:00:00.000Z'));
  expect((await saveArticle(database.now, saved('a', '2026-02-01T00:00:00.000Z'))).id).toBe(first.id);
  await saveArticle(database.now, saved('a', '2026-03-01T00:00:00.000Z', 'other'));
  expect((await listSaved(database.now)).articles).toHaveLength(2);
});

test('two saves of the same text at the same moment are one', async () => {
  await Promise.all(
    [1, 2, 3, 4].map(() => saveArticle(database.now, saved('a', '2026-01-01T00:00:00.000Z'))),
  );
  expect((await listSaved(database.now)).articles).toHaveLength(1);
});

test('the library’s text takes the place of the same text from a file, with the reader’s note', async () => {
  const brought = madeSaved('a', { source: 'file', packVersion: 'forged', note: 'mine', references: [] });
  await saveArticle(database.now, brought);
  expect(await isSaved(database.now, 'a', 'hash')).toBe(false);
  const ours = madeSaved('a');
  expect(await saveArticle(database.now, ours)).toEqual({ ...ours, id: brought.id, note: 'mine' });
  expect(await isSaved(database.now, 'a', 'hash')).toBe(true);
  expect((await listSaved(database.now)).articles).toHaveLength(1);
});

test('undoing a removal after the same text was saved anew brings note and tags back', async () => {
  const noted = madeSaved('a', { note: 'mine', tags: ['salt'] });
  await saveArticle(database.now, noted);
  expect(await removeSaved(database.now, noted.id)).toEqual(noted);
  expect(await removeSaved(database.now, noted.id)).toBeNull();
  const again = await saveArticle(database.now, madeSaved('a'));
  await saveArticle(database.now, noted);
  expect(await readSaved(database.now, again.id)).toMatchObject({ note: 'mine', tags: ['salt'] });
});

test('a broken record under the same text does not stand in the way, and is not lost', async () => {
  const broken = { ...madeSaved('a'), audience: 'wizard' };
  await database.now.savedArticles.add(broken);
  const article = await saveArticle(database.now, madeSaved('a'));
  const { articles, unreadable } = await listSaved(database.now);
  expect(articles).toEqual([article]);
  expect(unreadable).toEqual([{ id: broken.id, raw: broken }]);
});

test('a snapshot that is not whole is refused before anything is written', async () => {
  await expect(
    saveArticle(database.now, { ...saved('a', '2026-01-01T00:00:00.000Z'), article: {} } as never),
  ).rejects.toThrow(/invalid/i);
  expect(await database.now.savedArticles.count()).toBe(0);
});
