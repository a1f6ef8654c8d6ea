import type { RecentLookUp } from '../model/recent-look-up.ts';
import { CONCEPT_KINDS } from './kind-words.ts';
import type { Library } from './library.ts';

/** Recent look-ups as links; what the library does not have any more is left out. */
export function recentEntries(
  recent: readonly RecentLookUp[],
  library: Pick<Library, 'articles' | 'concepts'>,
): { href: string; text: string; about: string }[] {
  return recent.flatMap(({ kind, id }) => {
    if (kind === 'article') {
      const article = library.articles.get(id);
      return article ? [{ href: `#/article/${id}`, text: article.question, about: '' }] : [];
    }
    const concept = library.concepts.get(id);
    return concept
      ? [{ href: `#/concept/${id}`, text: concept.name, about: CONCEPT_KINDS[concept.kind] }]
      : [];
  });
}
