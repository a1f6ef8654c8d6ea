import { expect, test } from 'vitest';
import { articleCard } from '../../../lib/reading/article-card.ts';
import { approved } from '../../fixtures/forged-saved.ts';
import { madeArticle, madeReference } from '../../fixtures/made-content.ts';

test('question, answer of the audience, titles of its sources, tags', () => {
  const references = new Map([['made2020', madeReference()]]);
  expect(articleCard(madeArticle(), 'student', references, 'library')).toEqual({
    front: 'What is low salt?',
    back: 'Yes. Low salt tires students.\nSources: Title of made2020',
    tags: ['medglance', 'low-salt'],
  });
});

test('a text from a file is no card of Medglance, and says so', () => {
  const { back, tags } = articleCard(approved(madeArticle()), 'patient', new Map(), 'file');
  expect(back).toContain('brought in from a file');
  expect(tags).toEqual(['not-confirmed', 'low-salt']);
});
