import type { SavedArticle } from '../model/saved-article.ts';

/** The orders in which saved articles can be listed. */
export const SAVED_ORDERS = ['newest', 'oldest', 'question'] as const;

/** An order of saved articles. */
export type SavedOrder = (typeof SAVED_ORDERS)[number];

/** Sorts saved articles; equal ones keep the order they came in. */
export function sortSaved(saved: readonly SavedArticle[], order: SavedOrder): SavedArticle[] {
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const compare: Record<SavedOrder, (a: SavedArticle, b: SavedArticle) => number> = {
    newest: (a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0),
    oldest: (a, b) => (a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : 0),
    question: (a, b) => collator.compare(a.article.question, b.article.question),
  };
  return saved.toSorted(compare[order]);
}
