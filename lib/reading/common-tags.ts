import type { SavedArticle } from '../model/saved-article.ts';

/** Most tags to choose from; any other is found by the search. */
const MOST = 200;

/** The tags of saved articles to choose from, in the order of the alphabet; of very many, those used most. */
export function commonTags(saved: readonly Pick<SavedArticle, 'tags'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of saved) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const byUse = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, MOST);
  return byUse.map(([tag]) => tag).toSorted();
}
