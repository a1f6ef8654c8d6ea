import { useEffect, useMemo, useState } from 'preact/hooks';
import { BrowseList } from '../../components/library/browse-list.tsx';
import { searchLibrary } from '../../lib/answers/search-library.ts';
import type { Library } from '../../lib/reading/library.ts';

/** Everything in the library; with a query, what matches it. Without one, only terms that have something to show. */
export function BrowsePage({ library, query: asked }: { library: Library; query: string }) {
  const [query, setQuery] = useState(asked);
  useEffect(() => setQuery(asked), [asked]);
  const { articles, concepts } = library.pack;
  const searching = query.trim() !== '';
  const search = useMemo(
    () => (searching ? searchLibrary(articles, concepts) : null),
    [articles, concepts, searching],
  );
  const hits = useMemo(() => search?.(query) ?? null, [search, query]);
  const shown = concepts.filter((concept) => concept.definition !== null || concept.article !== null);
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
          : shown.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
      }
      onQuery={setQuery}
    />
  );
}
