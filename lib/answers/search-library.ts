import MiniSearch from 'minisearch';
import type { Article } from '../model/article.ts';
import type { Concept } from '../model/concept.ts';
import { queryTerm } from './query-terms.ts';

/** One thing found in the library. */
interface LibraryHit {
  readonly kind: 'article' | 'concept';
  readonly id: string;
}

/** Searches articles by question and concepts by all their wordings, as the reader types. */
export type LibrarySearch = (query: string) => LibraryHit[];

/** Builds the search over articles and concepts; concepts with nothing to show are found last. */
export function searchLibrary(articles: readonly Article[], concepts: readonly Concept[]): LibrarySearch {
  const index = new MiniSearch({
    fields: ['name', 'other'],
    storeFields: ['kind', 'target', 'shown'],
    processTerm: queryTerm,
    searchOptions: {
      boost: { name: 2 },
      prefix: true,
      // Two swapped letters are two changes.
      fuzzy: (term) => (term.length > 5 ? 0.3 : term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boostDocument: (_id, _term, stored) =>
        stored?.['kind'] === 'article' ? 2 : stored?.['shown'] === true ? 1.5 : 0.5,
    },
  });
  index.addAll([
    ...articles.map(({ id, question, also }) => ({
      id: `a ${id}`,
      kind: 'article',
      target: id,
      shown: true,
      name: question,
      other: also.join(' '),
    })),
    ...concepts.map((concept) => ({
      id: `c ${concept.id}`,
      kind: 'concept',
      target: concept.id,
      shown: concept.definition !== null || concept.article !== null,
      name: concept.name,
      other: Object.values(concept.terms).flat().join(' '),
    })),
  ]);
  return (query) =>
    index
      .search(query)
      .map((hit) => ({ kind: hit['kind'] as LibraryHit['kind'], id: hit['target'] as string }));
}
