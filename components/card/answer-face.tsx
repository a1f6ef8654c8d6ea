import type { CardContent } from '../../lib/model/card-content.ts';
import { citationContext } from '../shared/citation-context.ts';
import { CitedText } from '../shared/cited-text.tsx';
import { UrgentBox } from '../shared/urgent-box.tsx';

/** A concept with an article: its answer, and what is urgent. */
export function AnswerFace({ content }: { content: CardContent & { face: 'answer' } }) {
  const urgent = content.urgent ? [content.urgent] : [];
  const context = citationContext([...content.answer, ...urgent], content.references);
  return (
    <>
      <p class="card-answer">
        <CitedText statements={content.answer} context={context} />
      </p>
      {content.urgent && <UrgentBox statement={content.urgent} context={context} />}
    </>
  );
}
