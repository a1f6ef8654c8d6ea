import type { Article } from '../../lib/model/article.ts';
import { formatDate } from '../../lib/reading/format-date.ts';
import { reviewOverdue, reviewStatus, STATUS_WORDS } from '../../lib/reading/review-words.ts';
import { ReadingLevel } from './reading-level.tsx';

/** When the article was updated and is reviewed next, how it reads, and that no clinician has reviewed it. */
export function FactsLine({ article, grade, today }: { article: Article; grade: number; today: string }) {
  const overdue = reviewOverdue(article, today);
  return (
    <p class="facts muted">
      <span>{STATUS_WORDS[reviewStatus(article)]}</span>
      <span>
        Last updated <time dateTime={article.updated}>{formatDate(article.updated)}</time>
      </span>
      <span class={overdue ? 'caution' : undefined}>
        {overdue ? 'Review overdue since ' : 'Next review '}
        <time dateTime={article.nextReview}>{formatDate(article.nextReview)}</time>
      </span>
      {grade > 0 && <ReadingLevel grade={grade} />}
    </p>
  );
}
