import type { CardContent } from '../../lib/model/card-content.ts';
import type { MarkReason } from '../../lib/model/card-query.ts';
import { CONCEPT_KINDS } from '../../lib/reading/kind-words.ts';
import { markReasonWords } from '../../lib/reading/mark-reason-words.ts';
import { AnswerFace } from './answer-face.tsx';
import type { CardActions, Saving } from './card-actions.ts';
import { CardFoot } from './card-foot.tsx';
import { CardFrame } from './card-frame.tsx';
import { CardProblem } from './card-problem.tsx';
import { DefinitionFace } from './definition-face.tsx';
import { NameFace } from './name-face.tsx';
import { RelatedLinks } from './related-links.tsx';
import { UnknownFace } from './unknown-face.tsx';

/** What a card is doing: waiting for its content, showing it, or saying why it cannot. */
export type CardState =
  | { readonly face: 'loading' }
  | { readonly face: 'failed'; readonly error: string }
  | {
      readonly face: 'content';
      readonly content: CardContent;
      readonly saving: Saving;
      /** Why the form was marked, where that is not plain. */
      readonly reason: MarkReason | null;
    };

/** The card in any of its faces. */
export function Card({
  state,
  problem = null,
  closable,
  actions,
}: {
  state: CardState;
  /** What stood in the way of a press. */
  problem?: string | null;
  closable: boolean;
  actions: CardActions;
}) {
  const onClose = closable ? actions.close : null;
  if (state.face === 'loading') {
    return (
      <CardFrame
        title="Looking up"
        kind={null}
        audience={null}
        onAudience={null}
        onClose={onClose}
        foot={null}
      >
        <p class="card-loading" role="status">
          <span class="visually-hidden">Looking up</span>
        </p>
      </CardFrame>
    );
  }
  if (state.face === 'failed') {
    return (
      <CardFrame
        title="This could not be shown"
        kind={null}
        audience={null}
        onAudience={null}
        onClose={onClose}
        foot={
          <footer class="card-foot">
            <div class="card-actions">
              <button type="button" class="text-button" onClick={actions.retry}>
                Try again
              </button>
            </div>
          </footer>
        }
      >
        <p class="card-answer" role="alert">
          {state.error}
        </p>
        <p class="muted">Your saved articles are not affected.</p>
      </CardFrame>
    );
  }
  const { content, saving, reason } = state;
  const words = problem ?? (typeof saving === 'object' ? saving.error : null);
  const title = content.face === 'none' ? `“${shorten(content.text)}”` : content.concept.name;
  const kind = content.face === 'none' ? null : CONCEPT_KINDS[content.concept.kind];
  const onAudience =
    content.face === 'answer' || content.face === 'definition' ? actions.chooseAudience : null;
  return (
    <CardFrame
      title={title}
      kind={kind}
      audience={content.audience}
      onAudience={onAudience}
      onClose={onClose}
      foot={<CardFoot content={content} saving={saving} actions={actions} />}
    >
      {reason && content.face !== 'none' && (
        <p class="card-reason muted">{markReasonWords(reason, content.concept.name)}</p>
      )}
      {content.face === 'answer' && <AnswerFace content={content} />}
      {content.face === 'definition' && <DefinitionFace content={content} />}
      {content.face === 'name' && <NameFace />}
      {content.face === 'none' && <UnknownFace />}
      <RelatedLinks related={content.related} onOpen={actions.openPanel} />
      {words && <CardProblem words={words} />}
    </CardFrame>
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
