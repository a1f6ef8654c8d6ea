import type { SavedArticle } from '../model/saved-article.ts';

/** Puts records that were read again in place of what a list, newest first, held under these ids; others stay. */
export function replaceSaved(
  articles: readonly SavedArticle[],
  ids: readonly string[],
  found: readonly SavedArticle[],
): SavedArticle[] {
  const again = new Set(ids);
  return [...articles.filter(({ id }) => !again.has(id)), ...found].toSorted((a, b) =>
    b.savedAt.localeCompare(a.savedAt),
  );
}
