import type { Article } from '../../lib/model/article.ts';
import type { Concept } from '../../lib/model/concept.ts';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import { CONCEPT_KINDS } from '../../lib/reading/kind-words.ts';
import { originMarks } from '../../lib/reading/standing.ts';
import { EntryList, type Entry } from './entry-list.tsx';
import { SearchField } from './search-field.tsx';

/** Most results drawn at once; a longer query narrows them. */
const MOST = 60;
const MOST_SAVED = 8;

/** What the browse page shows: everything, or what matches the query. */
export interface BrowseListProps {
  readonly query: string;
  readonly articles: readonly Article[];
  readonly concepts: readonly Concept[];
  /** Saved articles that match; none without a query. */
  readonly saved: readonly SavedArticle[];
  /** What was looked up last, as links; empty unless the reader wants it kept. */
  readonly recent: readonly Entry[];
  readonly onQuery: (query: string) => void;
  readonly onClearRecent: () => void;
}

/** All questions, concepts and saved articles, with search as you type. */
export function BrowseList(props: BrowseListProps) {
  const { query, articles, concepts, saved, recent, onQuery } = props;
  const nothing = articles.length === 0 && concepts.length === 0 && saved.length === 0;
  return (
    <section aria-labelledby="browse-heading">
      <h1 id="browse-heading">Browse</h1>
      <SearchField label="Search questions and terms" query={query} onQuery={onQuery} />
      <p role="status" class="visually-hidden">
        {query &&
          `${articles.length} questions, ${concepts.length} terms and ${saved.length} saved articles found`}
      </p>
      {nothing && (
        <p class="empty">
          Nothing in the library matches “{query}”. Another spelling or a shorter word may help.
        </p>
      )}
      {query.trim() === '' && recent.length > 0 && (
        <>
          <EntryList id="recent" heading="Looked up lately" entries={recent} />
          <button type="button" class="text-button" onClick={props.onClearRecent}>
            Forget these
          </button>
        </>
      )}
      <EntryList
        id="saved"
        heading="Saved"
        entries={saved.slice(0, MOST_SAVED).map(({ id, article, source, tags }) => ({
          href: `#/saved-article/${id}`,
          text: article.question,
          about: [...originMarks(source), ...tags].join(', '),
        }))}
      />
      <EntryList
        id="questions"
        heading="Questions"
        entries={articles.map(({ id, question }) => ({ href: `#/article/${id}`, text: question, about: '' }))}
      />
      <EntryList id="terms" heading="Terms" entries={concepts.slice(0, MOST).map(conceptEntry)} />
      {concepts.length > MOST && (
        <p class="muted">And {concepts.length - MOST} more. Type more letters to narrow the list.</p>
      )}
      <p class="muted">
        <a href="#/policy">Editorial policy</a> · <a href="#/credits">Sources and credits</a> ·{' '}
        <a href="#/data">Backup and choices</a>
      </p>
    </section>
  );
}

function conceptEntry({ id, name, kind, definition, article }: Concept): Entry {
  const only = definition === null && article === null ? ' · name only, no definition yet' : '';
  return { href: `#/concept/${id}`, text: name, about: `${CONCEPT_KINDS[kind]}${only}` };
}
