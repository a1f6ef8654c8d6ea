import type { Audience } from '../../model/audience.ts';
import type { ContentProblem } from '../content-problem.ts';
import { avoidedIn } from './avoided-in.ts';
import type { AvoidedWording } from './avoided-wording.ts';
import type { GuideFault } from './guide-fault.ts';

/** A sentence with its place and who reads it. */
export interface ReadText extends Omit<ContentProblem, 'message'> {
  readonly owner: string;
  readonly audience: Audience;
  readonly text: string;
}

/** Finds wordings that the guide replaces: telegraphic, vague, or not what people say. */
export function checkWording(
  { owner, audience, text, file, line }: ReadText,
  avoided: readonly AvoidedWording[],
): GuideFault[] {
  return avoidedIn(text, audience === 'patient', avoided).map(({ not, say }) => ({
    check: 'wording',
    owner,
    file,
    line,
    message: `instead of "${not}" write: ${say}. In: "${text}"`,
  }));
}
