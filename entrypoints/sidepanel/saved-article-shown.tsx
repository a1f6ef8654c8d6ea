import { ArticleView } from '../../components/article/article-view.tsx';
import { ChangesView } from '../../components/library/changes-view.tsx';
import { NoteEditor } from '../../components/library/note-editor.tsx';
import { SavedFrom } from '../../components/library/saved-from.tsx';
import { SourceWarning } from '../../components/library/source-warning.tsx';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import { compareParts } from '../../lib/reading/compare-parts.ts';
import { compareSource } from '../../lib/reading/compare-source.ts';
import type { PageProps } from './page-props.ts';
import { today } from './panel-resources.ts';
import { TakeAwayLine } from './take-away-line.tsx';
import { useNote } from './use-note.ts';
import { useReadingPosition } from './use-reading-position.ts';

/** The snapshot, whatever the library says today, with the reader's note and tags. */
export function SavedArticleShown({
  kept,
  library,
  audience,
  saved,
}: PageProps & { readonly kept: SavedArticle }) {
  const editor = useNote(kept, saved);
  useReadingPosition(kept, saved);
  const comparison = compareSource(kept, library);
  const current = comparison === 'same' ? undefined : library.articles.get(kept.articleId);
  const references = new Map(kept.references.map((reference) => [reference.id, reference]));
  const disclaimer = library.pack.disclaimer[audience];
  const taken = { article: kept.article, source: kept.source, audience, references, disclaimer };
  return (
    <ArticleView
      {...taken}
      today={today}
      warning={<SourceWarning saved={kept} comparison={comparison} />}
      leads={[]}
      related={[]}
    >
      <SavedFrom saved={kept} comparison={comparison} />
      {current && (
        <details class="take-away">
          <summary>
            {comparison === 'earlier' ? 'What changed since' : 'What the library says otherwise'}
          </summary>
          <ChangesView changes={compareParts(kept.article.parts[audience], current.parts[audience])} />
        </details>
      )}
      <NoteEditor {...editor} />
      <TakeAwayLine {...taken} />
    </ArticleView>
  );
}
