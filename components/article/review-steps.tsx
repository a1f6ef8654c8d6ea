import type { ReviewRecord } from '../../lib/model/review-record.ts';
import { REVIEW_STATUSES } from '../../lib/model/review-record.ts';
import { formatDate } from '../../lib/reading/format-date.ts';
import { STEP_NAMES } from '../../lib/reading/review-words.ts';

/** The steps of the review: which are done, when, and which one the article is at. */
export function ReviewSteps({ review }: { review: readonly ReviewRecord[] }) {
  const reached = REVIEW_STATUSES.indexOf(review.at(-1)?.status ?? 'submitted');
  return (
    <ol class="review-steps" aria-label="Review status">
      {REVIEW_STATUSES.map((status, at) => {
        const record = at <= reached ? review.findLast((step) => step.status === status) : undefined;
        return (
          <li
            key={status}
            class={at <= reached ? 'done' : undefined}
            aria-current={at === reached ? 'step' : undefined}
          >
            <span>{STEP_NAMES[status]}</span>
            <span class="muted">{record ? formatDate(record.date) : 'not yet'}</span>
          </li>
        );
      })}
    </ol>
  );
}
