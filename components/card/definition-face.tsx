import type { CardContent } from '../../lib/model/card-content.ts';
import { citationContext } from '../shared/citation-context.ts';
import { CitedText } from '../shared/cited-text.tsx';

/** A concept that has a definition and no article yet. */
export function DefinitionFace({ content }: { content: CardContent & { face: 'definition' } }) {
  return (
    <p class="card-answer">
      <CitedText statements={content.answer} context={citationContext(content.answer, content.references)} />
    </p>
  );
}
