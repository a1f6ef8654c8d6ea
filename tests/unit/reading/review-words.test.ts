import { expect, test } from 'vitest';
import { reviewOverdue, reviewStatus, STATUS_SENTENCES } from '../../../lib/reading/review-words.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

test('the status is that of the last record, and a submitted article never sounds reviewed', () => {
  expect(reviewStatus(madeArticle())).toBe('submitted');
  expect(STATUS_SENTENCES.submitted).toContain('No clinician has reviewed');
});

test('a review is overdue from the day after it was due', () => {
  const article = madeArticle('a', { nextReview: '2027-01-02' });
  expect(reviewOverdue(article, '2027-01-02')).toBe(false);
  expect(reviewOverdue(article, '2027-01-03')).toBe(true);
});
