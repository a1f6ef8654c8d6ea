import { expect, test } from 'vitest';
import { relatedArticles } from '../../../lib/reading/related-articles.ts';
import { madePack } from '../../fixtures/made-content.ts';

const { articles } = madePack();

test('those that share most concepts come first, the article itself never', () => {
  expect(relatedArticles(articles, ['low-salt', 'cramp'], null, 5).map(({ id }) => id)).toEqual([
    'salt-and-cramps',
    'low-salt',
  ]);
  expect(relatedArticles(articles, ['low-salt'], 'low-salt', 5).map(({ id }) => id)).toEqual([
    'salt-and-cramps',
  ]);
  expect(relatedArticles(articles, ['low-salt'], null, 1)).toHaveLength(1);
  expect(relatedArticles(articles, ['other'], null, 5)).toEqual([]);
});
