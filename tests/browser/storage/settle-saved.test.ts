import { expect, test } from 'vitest';
import { articleDigest } from '../../../lib/reading/article-digest.ts';
import { openLibrary } from '../../../lib/reading/library.ts';
import { listSaved } from '../../../lib/storage/saved-list.ts';
import { settleSaved } from '../../../lib/storage/settle-saved.ts';
import { approved, forgedSaved } from '../../fixtures/forged-saved.ts';
import { madeArticle, madePack } from '../../fixtures/made-content.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();
const draft = madeArticle();
const content = await articleDigest(draft);
const article = { ...draft, review: draft.review.map((step) => ({ ...step, content })) };
const library = openLibrary(madePack({ articles: [article], version: '2' }));

test('what was kept before origins were noted: the library’s text becomes the library’s, a forged one gets its own hash', async () => {
  const old = madeSaved('low-salt', {
    source: 'unknown',
    contentHash: content,
    article: approved(article),
    note: 'n',
  });
  const forged = { ...forgedSaved(old), id: crypto.randomUUID(), contentHash: 'claimed' };
  const broken: { id: string; source: string } = { id: 'broken', source: 'file' };
  await database.now.savedArticles.bulkAdd([old, forged, broken]);
  const { stored, goneIds } = await settleSaved(database.now, library);
  expect(goneIds).toEqual([]);
  expect(stored).toHaveLength(2);
  const { articles, unreadable } = await listSaved(database.now);
  const byId = new Map(articles.map((one) => [one.id, one]));
  expect(byId.get(old.id)).toMatchObject({ source: 'library', packVersion: '2', note: 'n', article });
  expect(byId.get(forged.id)).toMatchObject({ source: 'unknown' });
  expect(byId.get(forged.id)?.contentHash).toBe(await articleDigest(forged.article));
  expect(unreadable).toHaveLength(1);
  expect(await settleSaved(database.now, library)).toEqual({ stored: [], goneIds: [] });
});

test('two records that turn out to be the same text become one with both notes', async () => {
  const one = madeSaved('low-salt', { contentHash: content, article, note: 'one' });
  const two = madeSaved('low-salt', { source: 'unknown', contentHash: 'claimed', article, note: 'two' });
  await database.now.savedArticles.bulkAdd([one, two]);
  expect(await settleSaved(database.now, library)).toMatchObject({ goneIds: [two.id] });
  const { articles } = await listSaved(database.now);
  expect(articles).toEqual([{ ...one, note: 'one\n\ntwo', revision: 1 }]);
});

test('the library’s own are not looked at', async () => {
  const earlier = madeSaved('low-salt', { contentHash: 'of an earlier text' });
  await database.now.savedArticles.add(earlier);
  expect(await settleSaved(database.now, library)).toEqual({ stored: [], goneIds: [] });
  expect((await listSaved(database.now)).articles).toEqual([earlier]);
});
