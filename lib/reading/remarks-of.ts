import type { Article } from '../model/article.ts';
import { formatDate } from './format-date.ts';
import { CHECKED_SENTENCES, reviewStatus, STATUS_SENTENCES } from './review-words.ts';

/**
 * What must go with an article's text wherever it is taken: its date, how far it was reviewed and checked,
 * and what it is not.
 */
export function remarksOf(article: Article, disclaimer: string): string[] {
  return [
    `Medglance, article of ${formatDate(article.updated)}. ${STATUS_SENTENCES[reviewStatus(article)]} ${CHECKED_SENTENCES[article.checked]}`,
    disclaimer,
  ];
}
