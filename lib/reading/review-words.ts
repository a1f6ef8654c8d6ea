import type { Article, Checked } from '../model/article.ts';
import type { ReviewStatus } from '../model/review-record.ts';

/** The step an article's review has reached. */
export function reviewStatus(article: Article): ReviewStatus {
  return article.review.at(-1)?.status ?? 'submitted';
}

/** The names of the review steps. */
export const STEP_NAMES: Readonly<Record<ReviewStatus, string>> = {
  submitted: 'Submitted',
  'under review': 'Under review',
  approved: 'Approved',
};

/** What a review status means to a reader, in a few words. */
export const STATUS_WORDS: Readonly<Record<ReviewStatus, string>> = {
  submitted: 'Not yet reviewed by a clinician',
  'under review': 'Being reviewed by a clinician',
  approved: 'Approved by a clinician',
};

/** What a review status means to a reader, as a sentence. */
export const STATUS_SENTENCES: Readonly<Record<ReviewStatus, string>> = {
  submitted: 'No clinician has reviewed this article yet.',
  'under review': 'A clinician is reviewing this article; it is not approved yet.',
  approved: 'A clinician has approved exactly this text.',
};

/** What the statements were compared with, as a sentence. */
export const CHECKED_SENTENCES: Readonly<Record<Checked, string>> = {
  metadata:
    'Statements that cite a government page were compared with its stored text. Those that cite guidelines, reviews and papers were not compared with the full papers.',
  'stored text': 'Statements were compared with the stored text of the cited pages.',
  paper: 'Statements were compared with the full text of the cited papers.',
};

/** Whether an article's next review is due. @param today `YYYY-MM-DD` */
export function reviewOverdue(article: Article, today: string): boolean {
  return article.nextReview < today;
}
