import { createHash } from 'node:crypto';
import { hashedText, type HashedArticle } from '../reading/hashed-text.ts';

/**
 * The hash of everything a reviewer reads in an article.
 *
 * @returns `sha256-` and 64 hex digits
 */
export function contentHash(article: HashedArticle): string {
  return `sha256-${createHash('sha256').update(hashedText(article)).digest('hex')}`;
}
