import { expect, test } from 'vitest';
import { articleCard } from '../../../lib/reading/article-card.ts';
import { madeArticle, madeReference } from '../../fixtures/made-content.ts';

test('question, answer of the audience, titles of its sources, tags', () => {
  const references = new Map([['made2020', madeReference()]]);
  expect(articleCard(madeArticle(), 'student', references)).toEqual({
    front: 'What is low salt?',
    back: 'Yes. Low salt tires students.\nSources: Title of made2020',
    tags: ['medglance', 'low-salt'],
  });
});
