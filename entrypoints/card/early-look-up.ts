import { askBackground } from '../../lib/messaging/ask-background.ts';
import type { CardContent } from '../../lib/model/card-content.ts';
import type { CardQuery } from '../../lib/model/card-query.ts';

/** How long an answer that was asked for early may be used, in milliseconds. */
const FRESH = 3000;

/** Looks up what the card will show while the reader still dwells, so that it can be drawn at once. */
export class EarlyLookUp {
  #begun: { readonly key: string; readonly at: number; readonly answer: Promise<CardContent> } | null = null;

  /** Begins to look up. */
  begin(query: CardQuery): void {
    const answer = ask(query);
    // Whoever shows it handles its failure; until then it is not unhandled.
    answer.catch(() => undefined);
    this.#begun = { key: keyOf(query), at: performance.now(), answer };
  }

  /** Forgets what was begun, since it may not be true any more. */
  forget(): void {
    this.#begun = null;
  }

  /** The content for a query: what was begun for it, once, or a look-up of its own. */
  take(query: CardQuery): Promise<CardContent> {
    const begun = this.#begun;
    this.#begun = null;
    const isOurs = begun?.key === keyOf(query) && performance.now() - begun.at < FRESH;
    return isOurs ? begun.answer : ask(query);
  }
}

function ask(query: CardQuery): Promise<CardContent> {
  return askBackground('lookUp', { query });
}

function keyOf(query: CardQuery): string {
  return query.kind === 'concept' ? `concept ${query.id}` : `text ${query.text}`;
}
