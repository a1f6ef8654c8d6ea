import type { PanelRoute } from '../../lib/model/panel-route.ts';

/** Links from a card to questions about the same concept. */
export function RelatedLinks({
  related,
  onOpen,
}: {
  related: readonly { readonly id: string; readonly question: string }[];
  onOpen: (route: PanelRoute) => void;
}) {
  if (related.length === 0) return null;
  return (
    <nav class="card-related" aria-label="Related questions">
      {related.map(({ id, question }) => (
        <button key={id} type="button" class="text-button" onClick={() => onOpen({ page: 'article', id })}>
          {question}
        </button>
      ))}
    </nav>
  );
}
