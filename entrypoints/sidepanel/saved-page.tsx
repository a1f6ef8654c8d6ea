import { useState } from 'preact/hooks';
import { SavedList } from '../../components/library/saved-list.tsx';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import { unreadableEntry } from '../../lib/reading/unreadable-entry.ts';
import type { Saved } from './use-saved.ts';

/** The list of saved articles; removing one can be undone. */
export function SavedPage({ saved }: { saved: Saved }) {
  const [removed, setRemoved] = useState<SavedArticle | null>(null);
  if (!saved.list) return null;
  const remove = async (article: SavedArticle): Promise<void> => {
    // As it was last: another window may have written on it since it was listed here.
    setRemoved(await saved.remove(article.id));
  };
  const undo = async (): Promise<void> => {
    if (removed && (await saved.save(removed))) setRemoved(null);
  };
  return (
    <SavedList
      articles={saved.list.articles}
      unreadable={saved.list.unreadable.map(unreadableEntry)}
      removed={removed}
      onRemove={(article) => void remove(article)}
      onUndo={() => void undo()}
    />
  );
}
