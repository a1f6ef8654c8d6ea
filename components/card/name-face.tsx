import type { CardContent } from '../../lib/model/card-content.ts';
import type { CardActions } from './card-actions.ts';
import { RelatedLinks } from './related-links.tsx';

/** A concept of which only the name is known. */
export function NameFace({
  content,
  actions,
}: {
  content: CardContent & { face: 'name' };
  actions: CardActions;
}) {
  return (
    <>
      <p class="card-answer">Medglance knows this term but has no checked definition of it yet.</p>
      <div class="card-actions">
        <button
          type="button"
          class="text-button"
          onClick={() => actions.openPanel({ page: 'browse', query: content.concept.name })}
        >
          Search the library
        </button>
      </div>
      <RelatedLinks related={content.related} onOpen={actions.openPanel} />
    </>
  );
}
