import type { Article } from '../model/article.ts';
import { queryTerms } from './query-terms.ts';

/** Share of the asked terms that the article's question must contain. */
const OF_ASKED = 0.75;
/** Share of the article's question that must have been asked. */
const OF_ARTICLE = 0.5;

/**
 * The article that answers this very question, in one of its phrasings; null when none does.
 *
 * @param speaksOfAll whether an article speaks of every concept that the question names. One that does not
 *   ("Can water lower sodium?" for "Which water pills can make sodium low?") must ask it in the same terms.
 */
export function sameQuestion(
  question: string,
  articles: readonly Article[],
  speaksOfAll: (article: Article) => boolean = () => true,
): Article | null {
  const asked = queryTerms(question);
  let best: Article | null = null;
  let most = 0;
  for (const article of articles) {
    for (const phrasing of [article.question, ...article.also]) {
      const terms = queryTerms(phrasing);
      const shared = terms.filter((term) => asked.includes(term)).length;
      const share = shared / Math.max(terms.length, asked.length);
      if (shared < asked.length * OF_ASKED || shared < terms.length * OF_ARTICLE || share <= most) continue;
      if (share < 1 && !speaksOfAll(article)) continue;
      best = article;
      most = share;
    }
  }
  return best;
}
