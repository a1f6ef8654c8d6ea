import { expect, test } from 'vitest';
import { savedArticleSchema } from '../../../lib/model/saved-article.ts';
import { madeArticle, madeReference } from '../../fixtures/made-content.ts';

const saved = {
  id: '7f1f9c1e-7c35-4b39-9d0c-5f3a0c3f7a11',
  articleId: 'low-salt',
  contentHash: 'sha256-x',
  savedAt: '2026-01-02T03:04:05.000Z',
  audience: 'patient',
  packVersion: '1',
  pageTitle: null,
  article: madeArticle(),
  references: [madeReference()],
  note: '',
  tags: [],
};

test('a snapshot holds the whole article; without it, it is refused', () => {
  expect(savedArticleSchema.safeParse(saved).success).toBe(true);
  expect(savedArticleSchema.safeParse({ ...saved, article: undefined }).success).toBe(false);
  expect(savedArticleSchema.safeParse({ ...saved, visited: true }).success).toBe(false);
});

test('a page’s address is none unless it was kept, and then one of a page', () => {
  expect(savedArticleSchema.parse(saved)).toMatchObject({
    pageAddress: null,
    position: 0,
    revision: 0,
  });
  expect(savedArticleSchema.safeParse({ ...saved, pageAddress: 'https://example.org/a' }).success).toBe(true);
  expect(savedArticleSchema.safeParse({ ...saved, pageAddress: 'no address' }).success).toBe(false);
  expect(savedArticleSchema.safeParse({ ...saved, pageAddress: 'javascript:alert(1)' }).success).toBe(false);
});

test('what does not say where it came from is of unknown origin, never the library’s', () => {
  expect(savedArticleSchema.parse(saved).source).toBe('unknown');
});

test('tags have a length and a number', () => {
  expect(savedArticleSchema.safeParse({ ...saved, tags: ['x'.repeat(61)] }).success).toBe(false);
  expect(savedArticleSchema.safeParse({ ...saved, tags: Array(101).fill('x') }).success).toBe(false);
});
