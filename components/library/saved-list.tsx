import { useMemo, useState } from 'preact/hooks';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import { commonTags } from '../../lib/reading/common-tags.ts';
import { formatDate } from '../../lib/reading/format-date.ts';
import { searchSaved } from '../../lib/reading/search-saved.ts';
import { SAVED_ORDERS, sortSaved, type SavedOrder } from '../../lib/reading/sort-saved.ts';
import { originMarks } from '../../lib/reading/standing.ts';
import type { UnreadableEntry } from '../../lib/reading/unreadable-entry.ts';
import { SearchField } from './search-field.tsx';
import { UnreadableList } from './unreadable-list.tsx';

/** How many entries are drawn before the reader asks for more. */
const STEP = 50;
const ORDER_WORDS: Readonly<Record<SavedOrder, string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  question: 'By question',
};

/** What the saved list shows and does. */
export interface SavedListProps {
  readonly articles: readonly SavedArticle[];
  readonly unreadable: readonly UnreadableEntry[];
  /** The one removed last, which can be brought back. */
  readonly removed: SavedArticle | null;
  readonly onRemove: (article: SavedArticle) => void;
  readonly onUndo: () => void;
}

/** The reader's saved articles: searched by all their words, sorted, narrowed to a tag. */
export function SavedList({ articles, unreadable, removed, onRemove, onUndo }: SavedListProps) {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<SavedOrder>('newest');
  const [tag, setTag] = useState('');
  const [shownCount, setShownCount] = useState(STEP);
  const search = useMemo(() => searchSaved(sortSaved(articles, order)), [articles, order]);
  const tags = useMemo(() => commonTags(articles), [articles]);
  // A tag that is gone with its last article narrows nothing.
  const found = search(query).filter((saved) => !tags.includes(tag) || saved.tags.includes(tag));
  return (
    <section aria-labelledby="saved-heading">
      <h1 id="saved-heading">Saved</h1>
      {articles.length > 0 && (
        <>
          <SearchField label="Search saved articles" query={query} onQuery={setQuery} />
          <div class="save-line">
            <label>
              Order{' '}
              <select value={order} onChange={(event) => setOrder(event.currentTarget.value as SavedOrder)}>
                {SAVED_ORDERS.map((name) => (
                  <option key={name} value={name}>
                    {ORDER_WORDS[name]}
                  </option>
                ))}
              </select>
            </label>
            {tags.length > 0 && (
              <label>
                Tag{' '}
                <select value={tag} onChange={(event) => setTag(event.currentTarget.value)}>
                  <option value="">All</option>
                  {tags.map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
        </>
      )}
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
      {articles.length === 0 && (
        <p class="empty">
          Articles that you save appear here, as they were when you saved them. Choose “Save for later” on a
          card or an article.
        </p>
      )}
      {articles.length > 0 && found.length === 0 && <p class="empty">No saved article contains “{query}”.</p>}
      <ul class="entries" aria-label="Saved">
        {found.slice(0, shownCount).map((saved) => (
          <SavedEntry key={saved.id} saved={saved} onRemove={() => onRemove(saved)} />
        ))}
      </ul>
      {found.length > shownCount && (
        <button type="button" class="text-button" onClick={() => setShownCount(shownCount + STEP)}>
          Show more ({found.length - shownCount} left)
        </button>
      )}
      <UnreadableList entries={unreadable} />
      <p class="muted">
        <a href="#/data">Backup and choices</a>
      </p>
    </section>
  );
}

function SavedEntry({ saved, onRemove }: { saved: SavedArticle; onRemove: () => void }) {
  return (
    <li>
      <a href={`#/saved-article/${saved.id}`}>{saved.article.question}</a>
      <span class="muted">
        Saved {formatDate(saved.savedAt)}
        {saved.pageTitle ? ` from “${saved.pageTitle}”` : ''}
        {originMarks(saved.source).map((mark) => ` · ${mark}`)}
        {saved.tags.length > 0 && ` · ${saved.tags.join(', ')}`}
      </span>
      {saved.note && <span class="saved-note">{saved.note}</span>}
      <button
        type="button"
        class="text-button"
        aria-label={`Remove “${saved.article.question}”`}
        onClick={onRemove}
      >
        Remove
      </button>
    </li>
  );
}
