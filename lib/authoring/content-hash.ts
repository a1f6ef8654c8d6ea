import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';

/**
 * The hash of everything a reviewer reads in an article: question, urgent text and all parts with their
 * citations. Dates, the review itself and the kinds of sections are left out: they are no text.
 *
 * @returns `sha256-` and 64 hex digits
 */
export function contentHash(
  article: Pick<Article, 'question' | 'also' | 'concepts' | 'urgent' | 'parts'>,
): string {
  const parts = Object.entries(article.parts).map(([audience, part]) => [
    audience,
    part.answer,
    part.sections.map(({ id, heading, blocks }) => ({ id, heading, blocks })),
  ]);
  const text = JSON.stringify([article.question, article.also, article.concepts, article.urgent, parts]);
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}
