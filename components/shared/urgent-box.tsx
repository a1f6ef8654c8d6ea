import type { Statement } from '../../lib/model/statement.ts';
import { CitedText, type CitationContext } from './cited-text.tsx';

/** What to do when it is an emergency; said plainly, before everything else that can wait. */
export function UrgentBox({ statement, context }: { statement: Statement; context: CitationContext }) {
  return (
    <section class="urgent" aria-label="Urgent">
      <p>
        <strong>Urgent.</strong> <CitedText statements={[statement]} context={context} />
      </p>
    </section>
  );
}
