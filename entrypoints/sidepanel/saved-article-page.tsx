import { ArticleView } from '../../components/article/article-view.tsx';
import { formatDate } from '../../lib/reading/format-date.ts';
import { textHash } from '../../lib/reading/snapshot.ts';
import type { PageProps } from './page-props.ts';
import { TakeAwayLine } from './take-away-line.tsx';
import { today } from './panel-resources.ts';

/** A saved article: the snapshot, whatever the library says today. */
export function SavedArticlePage({ id, library, audience, saved }: PageProps & { id: string }) {
  if (!saved.list) return null;
  const kept = saved.list.articles.find((article) => article.id === id);
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
  return (
    <ArticleView
      article={kept.article}
      references={references}
      audience={audience}
      disclaimer={disclaimer}
      today={today}
      leads={[]}
      related={[]}
    >
      <p class="muted">
        As saved on {formatDate(kept.savedAt)}
        {kept.pageTitle ? ` from “${kept.pageTitle}”` : ''}.{' '}
        {changed && <a href={`#/article/${kept.articleId}`}>Newer version available</a>}
      </p>
      <TakeAwayLine
        article={kept.article}
        audience={audience}
        references={references}
        disclaimer={disclaimer}
      />
    </ArticleView>
  );
}
