import { hearBackground } from '../../lib/messaging/hear-background.ts';
import { reportTerms } from '../../lib/messaging/page-requests.ts';
import type { Anchor } from '../../lib/page/anchor.ts';
import { selectionTarget, type CardTargets } from '../../lib/page/card-targets.ts';
import type { HoverControl } from '../../lib/page/hover-control.ts';
import type { MarkedPage } from '../../lib/page/marked-page.ts';
import type { PageReader } from '../../lib/page/page-reader.ts';
import { showTerm } from '../../lib/page/show-term.ts';
import { nextInView } from '../../lib/page/step-terms.ts';
import { TermReporter } from '../../lib/page/term-reporter.ts';

/** The parts of a page that messages are about. */
export interface AnsweringPage {
  readonly marked: MarkedPage;
  readonly reader: PageReader;
  readonly targets: CardTargets;
  readonly control: HoverControl;
}

/** Does what background and side panel ask of this page. */
export function answerBackground(
  { marked, reader, targets, control }: AnsweringPage,
  signal: AbortSignal,
): void {
  let last: Anchor | null = null;
  const reporter = new TermReporter(marked, reader, reportTerms, signal);
  hearBackground((message) => {
    switch (message.kind) {
      case 'stepTerms':
        last = nextInView(marked, last);
        if (last) control.handle({ kind: 'call', target: targets.of(last), approach: 'keyboard' });
        return null;
      case 'lookUpSelection': {
        const target = selectionTarget(message.text);
        if (target) control.handle({ kind: 'call', target, approach: 'selection' });
        return null;
      }
      case 'listTerms':
        void reporter.tell(message.afresh);
        return null;
      case 'showTerm':
        return showTerm(marked, message.id, signal);
      case 'densityChanged':
        marked.setDensity(message.density);
        return null;
    }
  }, signal);
}
