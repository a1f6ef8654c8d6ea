import { expect, test } from 'vitest';
import { contentHash } from '../../../lib/authoring/content-hash.ts';
import { articleDigest } from '../../../lib/reading/article-digest.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

test('is the hash that authors record', async () => {
  const article = madeArticle();
  expect(await articleDigest(article)).toBe(contentHash(article));
});
