import { expect, test } from 'vitest';
import { checkArticle } from '../../../lib/authoring/check-article.ts';
import { contentHash } from '../../../lib/authoring/content-hash.ts';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import type { Article } from '../../../lib/model/article.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

function messages(change: Partial<Article>): string[] {
  const article = madeArticle('low-salt', change);
  const record = {
    status: 'submitted' as const,
    date: '2026-01-02',
    by: 'tests',
    content: contentHash(article),
  };
  const problems: ContentProblem[] = [];
  checkArticle({ ...article, review: change.review ?? [record] }, 'a.md', () => 1, problems);
  return problems.map(({ message }) => message);
}

test('a sound article passes', () => {
  expect(messages({})).toEqual([]);
});

test('amounts of a lab value are no doses; milligrams are', () => {
  const withText = (text: string): Partial<Article> => {
    const parts = structuredClone(madeArticle().parts);
    parts.patient.answer = [{ text, citations: ['a'] }];
    return { parts };
  };
  expect(messages(withText('Below 125 mmol/L is low.'))).toEqual([]);
  expect(messages(withText('Take 40 mg of it.'))[0]).toContain('no dose');
  expect(messages(withText('Give 2 tablets.'))[0]).toContain('no dose');
});

test('a heading with nothing below it', () => {
  const parts = structuredClone(madeArticle().parts);
  parts.student.sections.push({ id: 'tests', kind: 'tests', heading: 'Tests', blocks: [] });
  expect(messages({ parts })[0]).toContain('below "## Tests"');
});

test('review records out of order, and a next review before the update', () => {
  const hash = contentHash(madeArticle());
  const record = (status: 'submitted' | 'under review', date: string) => ({
    status,
    date,
    by: 'tests',
    content: hash,
  });
  expect(
    messages({ review: [record('submitted', '2026-02-01'), record('under review', '2026-01-01')] }).join(),
  ).toContain('in order');
  expect(messages({ nextReview: '2026-01-02' }).join()).toContain('next-review');
});
