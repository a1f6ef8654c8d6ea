import { savedArticleSchema, type SavedArticle, type SavedWords } from '../model/saved-article.ts';
import { mergeWords, type SeenWords } from '../reading/merge-words.ts';
import type { Database } from './database.ts';
import { explained } from './explained.ts';
import { putSaved } from './put-saved.ts';

/** What came of writing on a saved article. */
export interface WrittenWords {
  readonly saved: SavedArticle;
  /** Whether another window's note stands beside the one that was written. */
  readonly keptBoth: boolean;
}

/**
 * Writes note and tags on a saved article, together with what another window may have written on it since. The
 * snapshot never changes.
 *
 * @param seen what the writer began from
 * @returns null when the article is not there any more or cannot be read: nothing is written
 * @throws StorageError; what was there before is kept
 */
export async function writeWords(
  database: Database,
  id: string,
  seen: SeenWords,
  words: SavedWords,
): Promise<WrittenWords | null> {
  return changeSaved(database, id, (known) => {
    const { keptBoth, ...merged } = mergeWords(known, seen, words);
    return { saved: { ...known, ...merged }, keptBoth };
  });
}

/** Writes how far a saved article was read; null and errors as for its words. */
export async function writePlace(
  database: Database,
  id: string,
  position: number,
): Promise<WrittenWords | null> {
  return changeSaved(database, id, (known) => ({ saved: { ...known, position }, keptBoth: false }));
}

async function changeSaved(
  database: Database,
  id: string,
  change: (known: SavedArticle) => WrittenWords,
): Promise<WrittenWords | null> {
  return explained(() =>
    database.transaction('rw', database.savedArticles, async () => {
      const known = savedArticleSchema.safeParse(await database.savedArticles.get(id)).data;
      if (!known) return null;
      const changed = change(known);
      await putSaved(database, changed.saved);
      return changed;
    }),
  );
}
