import type { Article } from '../../lib/model/article.ts';
import type { Concept } from '../../lib/model/concept.ts';
import { CONCEPT_KINDS } from '../../lib/reading/kind-words.ts';
import { SearchField } from './search-field.tsx';

/** Most results drawn at once; a longer query narrows them. */
const MOST = 60;

/** What the browse page shows: everything, or what matches the query. */
export interface BrowseListProps {
  readonly query: string;
  readonly articles: readonly Article[];
  readonly concepts: readonly Concept[];
  readonly onQuery: (query: string) => void;
}

/** All questions and concepts, with search as you type. */
export function BrowseList({ query, articles, concepts, onQuery }: BrowseListProps) {
  const nothing = articles.length === 0 && concepts.length === 0;
  return (
    <section aria-labelledby="browse-heading">
      <h1 id="browse-heading">Browse</h1>
      <SearchField label="Search questions and terms" query={query} onQuery={onQuery} />
      <p role="status" class="visually-hidden">
        {query && `${articles.length} questions and ${concepts.length} terms found`}
      </p>
      {nothing && (
        <p class="empty">
          Nothing in the library matches “{query}”. Another spelling or a shorter word may help.
        </p>
      )}
      {articles.length > 0 && (
        <>
          <h2 id="questions">Questions</h2>
          <ul class="entries" aria-labelledby="questions">
            {articles.map(({ id, question }) => (
              <li key={id}>
                <a href={`#/article/${id}`}>{question}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {concepts.length > 0 && (
        <>
          <h2 id="terms">Terms</h2>
          <ul class="entries" aria-labelledby="terms">
            {concepts.slice(0, MOST).map((concept) => (
              <li key={concept.id}>
                <a href={`#/concept/${concept.id}`}>{concept.name}</a>
                <span class="muted">
                  {CONCEPT_KINDS[concept.kind]}
                  {concept.definition === null && concept.article === null
                    ? ' · name only, no definition yet'
                    : ''}
                </span>
              </li>
            ))}
          </ul>
          {concepts.length > MOST && (
            <p class="muted">And {concepts.length - MOST} more. Type more letters to narrow the list.</p>
          )}
        </>
      )}
      <p class="muted">
        <a href="#/policy">Editorial policy</a> · <a href="#/credits">Sources and credits</a>
      </p>
    </section>
  );
}
