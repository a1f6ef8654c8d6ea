import type { Article } from '../../lib/model/article.ts';
import { CHECKED_SENTENCES, reviewStatus, STATUS_SENTENCES } from '../../lib/reading/review-words.ts';
import { ReviewSteps } from './review-steps.tsx';

/** How far the article was reviewed and checked, by what policy, and what it is not. */
export function AboutArticle({ article, disclaimer }: { article: Article; disclaimer: string }) {
  return (
    <section class="about" aria-labelledby="review">
      <h2 id="review">Review status</h2>
      <ReviewSteps review={article.review} />
      <p>{STATUS_SENTENCES[reviewStatus(article)]}</p>
      <h2>What was checked</h2>
      <p>{CHECKED_SENTENCES[article.checked]}</p>
      <p>
        <a href="#/policy">Editorial policy</a>
      </p>
      <h2>Disclaimer</h2>
      <p class="muted">{disclaimer}</p>
    </section>
  );
}
