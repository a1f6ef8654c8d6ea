import { ArticleView } from '../../components/article/article-view.tsx';
import { ChangesView } from '../../components/library/changes-view.tsx';
import { NoteEditor } from '../../components/library/note-editor.tsx';
import { SavedFrom } from '../../components/library/saved-from.tsx';
import { compareParts } from '../../lib/reading/compare-parts.ts';
import { textHash } from '../../lib/reading/snapshot.ts';
import type { PageProps } from './page-props.ts';
import { TakeAwayLine } from './take-away-line.tsx';
import { today } from './panel-resources.ts';
import { useNote } from './use-note.ts';
import { useReadingPosition } from './use-reading-position.ts';

/** A saved article: the snapshot, whatever the library says today, with the reader's note and tags. */
export function SavedArticlePage({ id, library, audience, saved }: PageProps & { id: string }) {
  const kept = saved.list?.articles.find((article) => article.id === id);
  const editor = useNote(kept, saved);
  useReadingPosition(kept, saved);
  if (!saved.list) return null;
  if (!kept) {
    return (
      <p class="empty">
        This saved article is not here any more. <a href="#/saved">All saved articles</a>
      </p>
    );
  }
  const current = library.articles.get(kept.articleId);
  const changed = current !== undefined && textHash(current) !== kept.contentHash;
  const references = new Map(kept.references.map((reference) => [reference.id, reference]));
  const disclaimer = library.pack.disclaimer[audience];
  const taken = { article: kept.article, audience, references, disclaimer };
  return (
    <ArticleView {...taken} today={today} leads={[]} related={[]}>
      <SavedFrom saved={kept} newer={changed ? `#/article/${kept.articleId}` : null} />
      {changed && (
        <details class="take-away">
          <summary>What changed since</summary>
          <ChangesView changes={compareParts(kept.article.parts[audience], current.parts[audience])} />
        </details>
      )}
      <NoteEditor {...editor} />
      <TakeAwayLine {...taken} />
    </ArticleView>
  );
}
