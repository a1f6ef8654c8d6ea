import { expect, test } from 'vitest';
import { findSameText } from '../../../lib/storage/find-same-text.ts';
import { saveArticle } from '../../../lib/storage/saved-articles.ts';
import { broughtBack } from '../../../lib/storage/set-aside.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();

test('the record of the same text, none of another', async () => {
  const saved = await saveArticle(database.now, madeSaved('a'));
  expect(await findSameText(database.now, { articleId: 'a', contentHash: 'hash' })).toEqual(saved);
  expect(await findSameText(database.now, { articleId: 'a', contentHash: 'other' })).toBeNull();
});

test('one that cannot be read makes room and stays', async () => {
  const broken = { ...madeSaved('a'), note: 7 };
  await database.now.savedArticles.add(broken);
  expect(await findSameText(database.now, { articleId: 'a', contentHash: 'hash' })).toBeNull();
  expect(broughtBack(await database.now.savedArticles.get(broken.id))).toEqual(broken);
});
