import type { SavedArticle } from '../model/saved-article.ts';
import type { Library } from './library.ts';
import { textHash } from './snapshot.ts';

/**
 * How a saved text stands to the library's: the `same`; an `earlier` one of ours; `altered`, since the library of
 * that very version says otherwise; or not to be compared, since the library has another version of it (`other`)
 * or nothing of that name (`none`).
 */
export type SourceComparison = 'same' | 'earlier' | 'altered' | 'other' | 'none';

/** Compares a saved text with the library's text of that name, by hash. */
export function compareSource(
  saved: Pick<SavedArticle, 'articleId' | 'contentHash' | 'packVersion' | 'source'>,
  library: Library,
): SourceComparison {
  const current = library.articles.get(saved.articleId);
  if (current === undefined) return 'none';
  if (textHash(current) === saved.contentHash) return 'same';
  if (saved.packVersion === library.pack.version) return 'altered';
  return saved.source === 'library' ? 'earlier' : 'other';
}
