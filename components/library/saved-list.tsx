import { useState } from 'preact/hooks';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import { formatDate } from '../../lib/reading/format-date.ts';
import { SearchField } from './search-field.tsx';

/** What the saved list shows and does. */
export interface SavedListProps {
  readonly articles: readonly SavedArticle[];
  readonly unreadable: number;
  /** The one removed last, which can be brought back. */
  readonly removed: SavedArticle | null;
  readonly onRemove: (article: SavedArticle) => void;
  readonly onUndo: () => void;
}

/** The reader's saved articles, newest first, with a filter by words. */
export function SavedList({ articles, unreadable, removed, onRemove, onUndo }: SavedListProps) {
  const [query, setQuery] = useState('');
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = articles.filter((saved) => words.every((word) => searchText(saved).includes(word)));
  return (
    <section aria-labelledby="saved-heading">
      <h1 id="saved-heading">Saved</h1>
      {articles.length > 0 && <SearchField label="Search saved articles" query={query} onQuery={setQuery} />}
      <p role="status" class="undo">
        {removed && (
          <>
            Removed “{removed.article.question}”.{' '}
            <button type="button" class="text-button" onClick={onUndo}>
              Undo
            </button>
          </>
        )}
      </p>
      {unreadable > 0 && (
        <p class="caution">
          {unreadable === 1 ? 'One saved article cannot' : `${unreadable} saved articles cannot`} be read.
          Nothing was deleted; a newer Medglance may read it.
        </p>
      )}
      {articles.length === 0 && (
        <p class="empty">
          Articles that you save appear here, as they were when you saved them. Choose “Save for later” on a
          card or an article.
        </p>
      )}
      {articles.length > 0 && shown.length === 0 && <p class="empty">No saved article contains “{query}”.</p>}
      <ul class="entries" aria-label="Saved">
        {shown.map((saved) => (
          <li key={saved.id}>
            <a href={`#/saved-article/${saved.id}`}>{saved.article.question}</a>
            <span class="muted">
              Saved {formatDate(saved.savedAt)}
              {saved.pageTitle ? ` from “${saved.pageTitle}”` : ''}
            </span>
            <button
              type="button"
              class="text-button"
              aria-label={`Remove “${saved.article.question}”`}
              onClick={() => onRemove(saved)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function searchText({ article, pageTitle }: SavedArticle): string {
  return [article.question, ...article.also, ...article.concepts, pageTitle ?? ''].join(' ').toLowerCase();
}
