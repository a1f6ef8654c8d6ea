import type { Article } from '../model/article.ts';
import type { TextSource } from '../model/text-source.ts';
import { formatDate } from './format-date.ts';
import { standingOf } from './standing.ts';

/**
 * What must go with an article's text wherever it is taken: its date, how far it was reviewed and checked,
 * and what it is not.
 */
export function remarksOf(article: Article, source: TextSource, disclaimer: string): string[] {
  const { isOurs, review, checked } = standingOf(article, source);
  const date = formatDate(article.updated);
  const head = isOurs
    ? `Medglance, article of ${date}.`
    : `Not confirmed as an article of Medglance; dated ${date}.`;
  return [`${head} ${review} ${checked}`, disclaimer];
}
