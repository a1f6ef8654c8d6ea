import { ConceptView } from '../../components/library/concept-view.tsx';
import { flashCards } from '../../lib/citations/flash-cards.ts';
import { downloadText } from '../../lib/extension/download-text.ts';
import { conceptCard } from '../../lib/reading/concept-card.ts';
import { relatedArticles } from '../../lib/reading/related-articles.ts';
import { BrowsePage } from './browse-page.tsx';
import type { PageProps } from './page-props.ts';
import { useRemembered } from './use-remembered.ts';

/** A concept of the library; an unknown one becomes a search for its words. */
export function ConceptPage({
  id,
  blocked,
  library,
  audience,
  saved,
}: PageProps & { id: string; blocked: boolean }) {
  const concept = library.concepts.get(id);
  useRemembered('concept', concept ? id : null);
  if (!concept) return <BrowsePage library={library} query={id.replaceAll('-', ' ')} saved={saved} />;
  const lead = concept.article === null ? [] : (library.articles.get(concept.article) ?? []);
  const card = conceptCard(concept, audience, library.references);
  const others = relatedArticles(library.pack.articles, [id], concept.article, 5);
  return (
    <>
      {blocked && (
        <p class="muted" role="status">
          This page does not let Medglance show its card. Opened in the side panel instead.
        </p>
      )}
      <ConceptView
        concept={concept}
        audience={audience}
        references={library.references}
        articles={[lead, others].flat()}
        onTakeCard={card && (() => downloadText(`${id}.txt`, 'text/plain', flashCards([card])))}
      />
    </>
  );
}
