import { useRef } from 'preact/hooks';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import type { PageProps } from './page-props.ts';
import { SavedArticleShown } from './saved-article-shown.tsx';

/** A saved article. One that another window removes while it is open stays in view, with what was typed on it. */
export function SavedArticlePage({ id, ...props }: PageProps & { id: string }) {
  const { list, save } = props.saved;
  const shown = useRef<SavedArticle | null>(null);
  const stored = list?.articles.find((article) => article.id === id);
  if (stored) shown.current = stored;
  if (!list) return null;
  const kept = shown.current?.id === id ? shown.current : null;
  if (!kept) {
    return (
      <p class="empty">
        This saved article is not here any more. <a href="#/saved">All saved articles</a>
      </p>
    );
  }
  return (
    <>
      {!stored && list.isWhole && (
        <p class="caution" role="alert">
          Another window has removed this saved article.{' '}
          <button type="button" class="text-button" onClick={() => void save(kept)}>
            Put it back
          </button>
        </p>
      )}
      <SavedArticleShown {...props} kept={kept} key={id} />
    </>
  );
}
