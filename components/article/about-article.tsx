import type { Standing } from '../../lib/reading/standing.ts';
import { ClaimedSteps } from './claimed-steps.tsx';
import { ReviewSteps } from './review-steps.tsx';

/** How far the article was reviewed and checked, by what policy, and what it is not. */
export function AboutArticle({ standing, disclaimer }: { standing: Standing; disclaimer: string }) {
  return (
    <section class="about" aria-labelledby="review">
      <h2 id="review">Review status</h2>
      {standing.isOurs && <ReviewSteps review={standing.steps} />}
      <p>{standing.review}</p>
      <ClaimedSteps claimed={standing.claimed} />
      <h2>What was checked</h2>
      <p>{standing.checked}</p>
      {standing.isOurs && (
        <p>
          <a href="#/policy">Editorial policy</a>
        </p>
      )}
      <h2>Disclaimer</h2>
      <p class="muted">{disclaimer}</p>
    </section>
  );
}
