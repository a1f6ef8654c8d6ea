import { ArticleView } from '../../components/article/article-view.tsx';
import { TakeAwayLine } from './take-away-line.tsx';
import { SaveLine } from '../../components/article/save-line.tsx';
import { leadConcepts } from '../../lib/reading/lead-concepts.ts';
import { relatedArticles } from '../../lib/reading/related-articles.ts';
import { snapshotOf, textHash } from '../../lib/reading/snapshot.ts';
import { BrowsePage } from './browse-page.tsx';
import type { PageProps } from './page-props.ts';
import { useRemembered } from './use-remembered.ts';
import { useSection } from './use-section.ts';
import { today } from './panel-resources.ts';

/** An article of the library, which can be saved as it is now. */
export function ArticlePage({
  id,
  section,
  library,
  audience,
  saved,
}: PageProps & { id: string; section: string | null }) {
  useSection(id, section);
  useRemembered('article', library.articles.has(id) ? id : null);
  const article = library.articles.get(id);
  if (!article) return <BrowsePage library={library} query={id.replaceAll('-', ' ')} saved={saved} />;
  const isSaved = saved.list?.articles.some(
    // The same text from a file does not count: saving puts the library's in its place.
    (kept) => kept.articleId === id && kept.contentHash === textHash(article) && kept.source === 'library',
  );
  const save = (): void => {
    const details = {
      id: crypto.randomUUID(),
      savedAt: new Date(),
      audience,
      pageTitle: null,
      pageAddress: null,
    };
    void saved.save(snapshotOf(library, article, details));
  };
  return (
    <ArticleView
      article={article}
      source="library"
      references={library.references}
      audience={audience}
      disclaimer={library.pack.disclaimer[audience]}
      today={today}
      leads={leadConcepts(library, id).flatMap((lead) => library.concepts.get(lead) ?? [])}
      related={relatedArticles(library.pack.articles, article.concepts, id, 4)}
    >
      <SaveLine isSaved={isSaved === true} onSave={save} />
      <TakeAwayLine
        article={article}
        source="library"
        audience={audience}
        references={library.references}
        disclaimer={library.pack.disclaimer[audience]}
      />
    </ArticleView>
  );
}
