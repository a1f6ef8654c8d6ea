import type { ReviewRecord } from '../../lib/model/review-record.ts';
import { formatDate } from '../../lib/reading/format-date.ts';
import { STEP_NAMES } from '../../lib/reading/review-words.ts';

/** Most steps named; a text may claim any number. */
const MOST = 5;

/** Review steps that a text from elsewhere names, in words that leave no doubt that they are not ours. */
export function ClaimedSteps({ claimed }: { claimed: readonly ReviewRecord[] }) {
  if (claimed.length === 0) return null;
  const steps = claimed
    .slice(0, MOST)
    .map(({ status, date }) => `“${STEP_NAMES[status]}” on ${formatDate(date)}`);
  return (
    <p class="muted">The text itself claims these review steps; nothing confirms them: {steps.join(', ')}.</p>
  );
}
