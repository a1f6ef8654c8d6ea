import { hearBackground } from '../../lib/messaging/hear-background.ts';
import { reportTerms } from '../../lib/messaging/page-requests.ts';
import type { CardTargets } from '../../lib/page/card-targets.ts';
import type { HoverControl } from '../../lib/page/hover-control.ts';
import type { MarkedPage } from '../../lib/page/marked-page.ts';
import type { PageReader } from '../../lib/page/page-reader.ts';
import type { PressedPlace } from '../../lib/page/pressed-place.ts';
import { selectionTarget } from '../../lib/page/selection-target.ts';
import { showNotice } from '../../lib/page/show-notice.ts';
import { showTerm } from '../../lib/page/show-term.ts';
import { stepNotice } from '../../lib/page/step-notice.ts';
import type { Surface } from '../../lib/page/surface.ts';
import { TermReporter } from '../../lib/page/term-reporter.ts';
import { TermStepper } from '../../lib/page/term-stepper.ts';

/** The parts of a page that messages are about. */
export interface AnsweringPage {
  readonly marked: MarkedPage;
  readonly reader: PageReader;
  readonly surface: Surface;
  readonly targets: CardTargets;
  readonly control: HoverControl;
  /** Our own host element, once there is one. */
  readonly ours: () => Element | null;
  /** Where the context menu was asked for. */
  readonly pressed: PressedPlace;
}

/** Does what background and side panel ask of this page. */
export function answerBackground(
  { marked, reader, surface, targets, control, ours, pressed }: AnsweringPage,
  signal: AbortSignal,
): void {
  const stepper = new TermStepper(marked, ours, signal);
  const reporter = new TermReporter(marked, reader, reportTerms, signal);
  hearBackground((message) => {
    switch (message.kind) {
      case 'stepTerms':
        void stepper.step(message.direction).then((step) => {
          const notice = stepNotice(step, message.direction);
          if (notice !== null) showNotice(surface, notice, step?.anchor ?? null, signal);
          if (step) control.handle({ kind: 'call', target: targets.of(step.anchor), approach: 'keyboard' });
        });
        return null;
      case 'lookUpSelection': {
        const target = selectionTarget(message.text, pressed);
        if (target) control.handle({ kind: 'call', target, approach: pressed.approach });
        return target !== null && control.opened === target;
      }
      case 'listTerms':
        void reporter.tell(message.afresh);
        return null;
      case 'showTerm':
        return showTerm(marked, surface, message.id, signal);
      case 'densityChanged':
        marked.setDensity(message.density);
        return null;
    }
  }, signal);
}
