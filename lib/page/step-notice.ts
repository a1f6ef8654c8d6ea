import type { StepDirection } from '../model/step-direction.ts';
import type { Step } from './term-stepper.ts';

/** What the reader is told of a step that a card alone does not tell; null when there is nothing to tell. */
export function stepNotice(step: Step | null, direction: StepDirection): string | null {
  if (!step) return 'No medical term can be seen on this page.';
  if (!step.isAround) return null;
  return direction === 'next'
    ? 'That was the last term of the page. Now the first again.'
    : 'That was the first term of the page. Now the last again.';
}
