import type { Article } from '../../lib/model/article.ts';
import { formatDate } from '../../lib/reading/format-date.ts';
import { reviewOverdue } from '../../lib/reading/review-words.ts';
import type { Standing } from '../../lib/reading/standing.ts';
import { ReadingLevel } from './reading-level.tsx';

/** How far the article was reviewed, when it was updated and is reviewed next, and how it reads. */
export function FactsLine({
  article,
  standing,
  grade,
  today,
}: {
  article: Article;
  standing: Standing;
  grade: number;
  today: string;
}) {
  const overdue = reviewOverdue(article, today);
  return (
    <p class="facts muted">
      <span>{standing.status}</span>
      <span>
        {standing.isOurs ? 'Last updated' : 'Dated'}{' '}
        <time dateTime={article.updated}>{formatDate(article.updated)}</time>
      </span>
      {standing.isOurs && (
        <span class={overdue ? 'caution' : undefined}>
          {overdue ? 'Review overdue since ' : 'Next review '}
          <time dateTime={article.nextReview}>{formatDate(article.nextReview)}</time>
        </span>
      )}
      {grade > 0 && <ReadingLevel grade={grade} />}
    </p>
  );
}
