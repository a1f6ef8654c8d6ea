import { expect, test } from 'vitest';
import { articleSchema } from '../../../lib/model/article.ts';
import { answerArticle } from '../../../lib/reading/answer-article.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

const HASH = `sha256-${'0123456789abcdef'.repeat(4)}`;
const older = madeArticle('older', { updated: '2025-05-05', nextReview: '2026-05-05' });
const newer = madeArticle('newer', { checked: 'stored text' });
const group = (article: typeof older, ...texts: string[]) => ({
  article,
  statements: texts.map((text) => ({ statement: { text, citations: ['made2020'] } })),
});

test('an answer becomes an article: first statement as its answer, the others under their questions', () => {
  const own = [group(newer, 'One.', 'Two.'), group(older, 'Three.')];
  const article = answerArticle('Why salt?', { patient: own, student: [], clinician: own }, 'patient', HASH);
  expect(articleSchema.parse(article)).toEqual(article);
  expect(article.id).toBe('answer-0123456789abcdef');
  expect(article.parts.patient.answer.map(({ text }) => text)).toEqual(['One.']);
  expect(article.parts.patient.sections.map(({ heading }) => heading)).toEqual([
    'What is newer?',
    'What is older?',
  ]);
  expect(article.parts.student).toEqual(article.parts.patient);
});

test('it counts as old and as little checked as the weakest article it draws from', () => {
  const own = [group(newer, 'One.'), group(older, 'Two.')];
  const article = answerArticle('Why?', { patient: own, student: own, clinician: own }, 'student', HASH);
  expect(article).toMatchObject({ updated: '2025-05-05', nextReview: '2026-05-05', checked: 'metadata' });
  expect(article.review).toEqual([
    { status: 'submitted', date: '2025-05-05', by: 'from newer, older', content: HASH },
  ]);
});
