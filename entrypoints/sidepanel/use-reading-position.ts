import { useEffect } from 'preact/hooks';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import { savedStore } from './panel-resources.ts';
import type { Saved } from './use-saved.ts';

/** How long the reader rests before the place is kept, in milliseconds. */
const REST = 800;

/** Opens a saved article where the reader left it, and keeps the place they have come to. */
export function useReadingPosition(kept: SavedArticle | undefined, saved: Saved): void {
  const id = saved.list ? kept?.id : undefined;
  useEffect(() => {
    if (id === undefined || !kept) return;
    const page = document.documentElement;
    const room = (): number => page.scrollHeight - innerHeight;
    if (kept.position > 0 && scrollY === 0) scrollTo(0, kept.position * room());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      const position = room() > 0 ? Math.min(1, Math.max(0, scrollY / room())) : 0;
      // A place is worth nothing to the reader that a sentence about it would be worth more.
      void savedStore()
        .then((store) => store.keepPlace(id, position))
        .catch(() => undefined);
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(keep, REST);
    };
    addEventListener('scroll', later, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', later);
    };
    // Only another article is another place; a note written meanwhile moves nothing.
  }, [id]);
}
