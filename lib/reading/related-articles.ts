import type { Article } from '../model/article.ts';

/**
 * Articles about any of the given concepts, those that share most of them first.
 *
 * @param except id of an article to leave out, or null
 * @param most how many at the most
 */
export function relatedArticles(
  articles: readonly Article[],
  concepts: readonly string[],
  except: string | null,
  most: number,
): Article[] {
  const shared = (article: Article): number => article.concepts.filter((id) => concepts.includes(id)).length;
  return articles
    .filter((article) => article.id !== except && shared(article) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, most);
}
