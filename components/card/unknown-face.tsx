import type { CardContent } from '../../lib/model/card-content.ts';
import type { CardActions } from './card-actions.ts';

/** Selected text that names nothing in the library. */
export function UnknownFace({
  content,
  actions,
}: {
  content: CardContent & { face: 'none' };
  actions: CardActions;
}) {
  return (
    <>
      <p class="card-answer">Nothing in the library answers this yet.</p>
      <p class="muted">The selected text names no term that Medglance knows. A shorter selection may work.</p>
      <div class="card-actions">
        <button
          type="button"
          class="text-button"
          onClick={() => actions.openPanel({ page: 'browse', query: content.text.slice(0, 200) })}
        >
          Search the library
        </button>
      </div>
    </>
  );
}
