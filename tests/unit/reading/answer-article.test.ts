import { expect, test } from 'vitest';
import { articleSchema } from '../../../lib/model/article.ts';
import { articleDigest } from '../../../lib/reading/article-digest.ts';
import { answerArticle } from '../../../lib/reading/answer-article.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

const older = madeArticle('older', { updated: '2025-05-05', nextReview: '2026-05-05' });
const newer = madeArticle('newer', { checked: 'stored text' });
const group = (article: typeof older, ...texts: string[]) => ({
  article,
  statements: texts.map((text) => ({ statement: { text, citations: ['made2020'] } })),
});

test('an answer becomes an article: first statement as its answer, the others under their questions', async () => {
  const own = [group(newer, 'One.', 'Two.'), group(older, 'Three.')];
  const article = await answerArticle('Why salt?', { patient: own, student: [], clinician: own }, 'patient');
  expect(articleSchema.parse(article)).toEqual(article);
  expect(article.review[0]?.content).toBe(await articleDigest(article));
  expect(article.id).toBe(`answer-${article.review[0]?.content.slice(-16)}`);
  expect(article.parts.patient.answer.map(({ text }) => text)).toEqual(['One.']);
  expect(article.parts.patient.sections.map(({ heading }) => heading)).toEqual([
    'What is newer?',
    'What is older?',
  ]);
  expect(article.parts.student).toEqual(article.parts.patient);
});

test('it counts as old and as little checked as the weakest article it draws from', async () => {
  const own = [group(newer, 'One.'), group(older, 'Two.')];
  const article = await answerArticle('Why?', { patient: own, student: own, clinician: own }, 'student');
  expect(article).toMatchObject({ updated: '2025-05-05', nextReview: '2026-05-05', checked: 'metadata' });
  expect(article.review).toEqual([
    {
      status: 'submitted',
      date: '2025-05-05',
      by: 'from newer, older',
      content: expect.stringMatching(/^sha256-/),
    },
  ]);
});
