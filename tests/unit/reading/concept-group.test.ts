import { expect, test } from 'vitest';
import { conceptGroup } from '../../../lib/reading/concept-group.ts';
import { openLibrary } from '../../../lib/reading/library.ts';
import { madeArticle, madeConcept, madePack, madeReference } from '../../fixtures/made-content.ts';

const page = madeReference('page2020', { custom: { ...madeReference().custom, kind: 'government page' } });
const library = openLibrary(
  madePack({
    articles: [madeArticle('older', { updated: '2025-05-05', nextReview: '2026-05-05' }), madeArticle()],
    references: [madeReference(), page],
  }),
);
const said = (...citations: string[]) => [{ text: 'Too little salt.', citations }];

test('a concept counts as old as the oldest article, and has no reading grade', () => {
  const { article, statements } = conceptGroup(library, madeConcept(), said('made2020'));
  expect(article).toMatchObject({
    question: 'Low salt',
    concepts: ['low-salt'],
    updated: '2025-05-05',
    nextReview: '2026-05-05',
  });
  expect(Object.values(article.parts).map(({ grade }) => grade)).toEqual([0, 0, 0]);
  expect(statements).toEqual([{ statement: said('made2020')[0] }]);
});

test('it counts as compared with stored text only if it cites nothing but pages', () => {
  expect(conceptGroup(library, madeConcept(), said('page2020')).article.checked).toBe('stored text');
  expect(conceptGroup(library, madeConcept(), said('page2020', 'made2020')).article.checked).toBe('metadata');
});
