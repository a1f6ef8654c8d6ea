import type { CardContent } from '../../lib/model/card-content.ts';
import { formatDate } from '../../lib/reading/format-date.ts';
import { STATUS_WORDS } from '../../lib/reading/review-words.ts';
import { citationContext } from '../shared/citation-context.ts';
import { CitedText } from '../shared/cited-text.tsx';
import { UrgentBox } from '../shared/urgent-box.tsx';
import type { CardActions, Saving } from './card-actions.ts';
import { RelatedLinks } from './related-links.tsx';

/** A concept with an article: its answer, its review status, and the ways on. */
export function AnswerFace({
  content,
  saving,
  actions,
}: {
  content: CardContent & { face: 'answer' };
  saving: Saving;
  actions: CardActions;
}) {
  const urgent = content.urgent ? [content.urgent] : [];
  const context = citationContext([...content.answer, ...urgent], content.references);
  const words = saving === 'saved' ? 'Saved' : saving === 'saving' ? 'Saving' : 'Save for later';
  return (
    <>
      <p class="card-answer">
        <CitedText statements={content.answer} context={context} />
      </p>
      {content.urgent && <UrgentBox statement={content.urgent} context={context} />}
      <p class="card-status muted">
        {STATUS_WORDS[content.status]} · updated {formatDate(content.updated)}
      </p>
      <div class="card-actions">
        <button
          type="button"
          class="text-button"
          onClick={() => actions.openPanel({ page: 'article', id: content.articleId })}
        >
          Read the full article
        </button>
        <button
          type="button"
          class="text-button"
          disabled={saving === 'saved' || saving === 'saving'}
          onClick={() => actions.save(content.articleId)}
        >
          {words}
        </button>
      </div>
      <p class="card-result" role="status">
        {typeof saving === 'object' ? saving.error : saving === 'saved' && 'Saved on this device.'}
      </p>
      <RelatedLinks related={content.related} onOpen={actions.openPanel} />
    </>
  );
}
