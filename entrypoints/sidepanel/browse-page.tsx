import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { BrowseList } from '../../components/library/browse-list.tsx';
import { searchLibrary } from '../../lib/answers/search-library.ts';
import type { Library } from '../../lib/reading/library.ts';
import { recentEntries } from '../../lib/reading/recent-entries.ts';
import { searchSaved } from '../../lib/reading/search-saved.ts';
import { useRecent } from './use-recent.ts';
import type { Saved } from './use-saved.ts';
import { useSearchKeys } from './use-search-keys.ts';

/** Everything in the library; with a query, what matches it. Without one, only terms that have something to show. */
export function BrowsePage({
  library,
  query: asked,
  saved,
}: {
  library: Library;
  query: string;
  saved: Saved;
}) {
  const [query, setQuery] = useState(asked);
  const { recent, clear } = useRecent();
  // Before the page is painted, or it would take back what a quick reader has typed by then.
  useLayoutEffect(() => setQuery(asked), [asked]);
  useSearchKeys();
  const { articles, concepts } = library.pack;
  const searching = query.trim() !== '';
  const search = useMemo(() => (searching ? searchLibrary(library) : null), [library, searching]);
  const kept = useMemo(() => searchSaved(saved.list?.articles ?? []), [saved.list]);
  const hits = useMemo(() => search?.(query) ?? null, [search, query]);
  const shown = useMemo(
    () =>
      concepts
        .filter((concept) => concept.definition !== null || concept.article !== null)
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    [concepts],
  );
  return (
    <BrowseList
      query={query}
      articles={
        hits
          ? hits.flatMap((hit) => (hit.kind === 'article' ? (library.articles.get(hit.id) ?? []) : []))
          : articles
      }
      concepts={
        hits
          ? hits.flatMap((hit) => (hit.kind === 'concept' ? (library.concepts.get(hit.id) ?? []) : []))
          : shown
      }
      saved={searching ? kept(query) : []}
      recent={recentEntries(recent, library).slice(0, 12)}
      onQuery={setQuery}
      onClearRecent={clear}
    />
  );
}
