import type { PanelRoute } from '../../lib/model/panel-route.ts';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import type { AskedOn } from '../../lib/answers/read-question.ts';

/**
 * What a question is about that is asked on a page: its article, also where it is a saved one, or its concept. Null
 * where the page is about nothing of its own.
 */
export function askedOn(route: PanelRoute, savedArticles: readonly SavedArticle[]): AskedOn {
  if (route.page === 'article' || route.page === 'concept') return { page: route.page, id: route.id };
  if (route.page === 'blocked-card') return { page: 'concept', id: route.id };
  if (route.page !== 'saved-article') return null;
  const saved = savedArticles.find(({ id }) => id === route.id);
  return saved ? { page: 'article', id: saved.articleId } : null;
}
