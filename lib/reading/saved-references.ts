import type { Reference } from '../model/reference.ts';
import type { SavedArticle } from '../model/saved-article.ts';

/**
 * The references of all saved articles, each once. The library's come first: one of the same id from a file does
 * not take its place, but stands beside it under a name of its own if it says anything else.
 */
export function savedReferences(saved: readonly SavedArticle[]): Reference[] {
  const isOurs = ({ source }: SavedArticle): boolean => source === 'library';
  const found = new Map<string, Reference>();
  for (const { references } of saved.filter(isOurs))
    for (const reference of references) found.set(reference.id, found.get(reference.id) ?? reference);
  for (const { references } of saved.filter((one) => !isOurs(one))) {
    for (const reference of references) {
      const known = found.get(reference.id);
      const id =
        known && JSON.stringify(known) !== JSON.stringify(reference) ? freeId(reference, found) : null;
      if (!known) found.set(reference.id, reference);
      else if (id !== null) found.set(id, { ...reference, id });
    }
  }
  return [...found.values()];
}

/** An id for a reference from a file that nothing else has; null when the same is there under such an id. */
function freeId(reference: Reference, found: ReadonlyMap<string, Reference>): string | null {
  for (let number = 1; ; number += 1) {
    const id = `${reference.id}-from-file-${number}`;
    const known = found.get(id);
    if (!known) return id;
    if (JSON.stringify(known) === JSON.stringify({ ...reference, id })) return null;
  }
}
