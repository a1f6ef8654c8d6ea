import MiniSearch from 'minisearch';
import { foldText } from '../language/fold-text.ts';
import type { Library } from '../reading/library.ts';
import { openQuestionLanguage } from './question-language.ts';

/** One thing found in the library. */
interface LibraryHit {
  readonly kind: 'article' | 'concept';
  readonly id: string;
}

/** Searches articles by question and concepts by all their wordings, as the reader types. */
export type LibrarySearch = (query: string) => LibraryHit[];

/** Builds the search over articles and concepts; concepts with nothing to show are found last. */
export function searchLibrary({ pack: { articles, concepts, questionWords } }: Library): LibrarySearch {
  const { term } = openQuestionLanguage(questionWords);
  const index = new MiniSearch({
    fields: ['name', 'other'],
    storeFields: ['kind', 'target', 'shown'],
    processTerm: (word) => term(foldText(word)),
    searchOptions: {
      boost: { name: 2 },
      prefix: true,
      // Two swapped letters are two changes.
      fuzzy: (word) => (word.length > 5 ? 0.3 : word.length > 4 ? 0.2 : false),
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
