import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';

/**
 * The hash of everything a reviewer reads in an article: question, urgent text and all parts with their
 * citations. Dates and the review itself are left out.
 *
 * @returns `sha256-` and 64 hex digits
 */
export function contentHash(
  article: Pick<Article, 'question' | 'also' | 'concepts' | 'urgent' | 'parts'>,
): string {
  const parts = Object.entries(article.parts).map(([audience, part]) => [
    audience,
    part.answer,
    part.sections,
  ]);
  const text = JSON.stringify([article.question, article.also, article.concepts, article.urgent, parts]);
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}
