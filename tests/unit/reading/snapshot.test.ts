import { expect, test } from 'vitest';
import { savedArticleSchema } from '../../../lib/model/saved-article.ts';
import { openLibrary } from '../../../lib/reading/library.ts';
import { snapshotOf, textHash } from '../../../lib/reading/snapshot.ts';
import { madeArticle, madePack } from '../../fixtures/made-content.ts';

test('a snapshot carries the text with every reference that any part cites', () => {
  const article = madeArticle();
  const details = {
    id: '7f1f9c1e-7c35-4b39-9d0c-5f3a0c3f7a11',
    savedAt: new Date('2026-01-02T03:04:05Z'),
    audience: 'student' as const,
    pageAddress: null,
    pageTitle: 'A\u202E page\n',
  };
  const saved = snapshotOf(openLibrary(madePack()), article, details);
  expect(savedArticleSchema.parse(saved)).toEqual(saved);
  expect(saved).toMatchObject({
    articleId: 'low-salt',
    contentHash: textHash(article),
    packVersion: '0-test',
    source: 'library',
    revision: 0,
    pageTitle: 'A page',
  });
  expect(saved.references.map(({ id }) => id).toSorted()).toEqual(['made2020', 'other2021']);
});
