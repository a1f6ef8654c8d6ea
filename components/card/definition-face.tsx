import type { CardContent } from '../../lib/model/card-content.ts';
import { citationContext } from '../shared/citation-context.ts';
import { CitedText } from '../shared/cited-text.tsx';
import type { CardActions } from './card-actions.ts';
import { RelatedLinks } from './related-links.tsx';

/** A concept that has a definition and no article yet. */
export function DefinitionFace({
  content,
  actions,
}: {
  content: CardContent & { face: 'definition' };
  actions: CardActions;
}) {
  return (
    <>
      <p class="card-answer">
        <CitedText
          statements={content.answer}
          context={citationContext(content.answer, content.references)}
        />
      </p>
      <p class="card-status muted">Definition only · not yet reviewed by a clinician</p>
      <div class="card-actions">
        <button
          type="button"
          class="text-button"
          onClick={() => actions.openPanel({ page: 'concept', id: content.concept.id })}
        >
          Open in the side panel
        </button>
      </div>
      <RelatedLinks related={content.related} onOpen={actions.openPanel} />
    </>
  );
}
