import type { CardContent } from '../../lib/model/card-content.ts';
import type { MarkReason } from '../../lib/model/card-query.ts';
import { CONCEPT_KINDS } from '../../lib/reading/kind-words.ts';
import { markReasonWords } from '../../lib/reading/mark-reason-words.ts';
import { AnswerFace } from './answer-face.tsx';
import type { CardActions, Saving } from './card-actions.ts';
import { CardFrame } from './card-frame.tsx';
import { DefinitionFace } from './definition-face.tsx';
import { NameFace } from './name-face.tsx';
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
  closable,
  actions,
}: {
  state: CardState;
  closable: boolean;
  actions: CardActions;
}) {
  const onClose = closable ? actions.close : null;
  if (state.face === 'loading') {
    return (
      <CardFrame title="Looking up" kind={null} audience={null} onAudience={null} onClose={onClose}>
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
      >
        <p class="card-answer" role="alert">
          {state.error}
        </p>
        <p class="muted">Your saved articles are not affected.</p>
        <div class="card-actions">
          <button type="button" class="text-button" onClick={actions.retry}>
            Try again
          </button>
        </div>
      </CardFrame>
    );
  }
  const { content, saving, reason } = state;
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
    >
      {reason && content.face !== 'none' && (
        <p class="card-reason muted">{markReasonWords(reason, content.concept.name)}</p>
      )}
      {content.face === 'answer' && <AnswerFace content={content} saving={saving} actions={actions} />}
      {content.face === 'definition' && <DefinitionFace content={content} actions={actions} />}
      {content.face === 'name' && <NameFace content={content} actions={actions} />}
      {content.face === 'none' && <UnknownFace content={content} actions={actions} />}
    </CardFrame>
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
