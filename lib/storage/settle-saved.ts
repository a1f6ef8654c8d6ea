import { savedArticleSchema, type SavedArticle } from '../model/saved-article.ts';
import { joinSaved } from '../reading/join-saved.ts';
import type { Library } from '../reading/library.ts';
import { settledSaved } from '../reading/settled-saved.ts';
import type { Database } from './database.ts';
import { explained } from './explained.ts';
import { findSameText } from './find-same-text.ts';
import { putSaved } from './put-saved.ts';
import { sameRecord } from './same-record.ts';

/**
 * Looks again at the saved texts that the library here does not vouch for: those kept before it was noted where
 * they came from, and those from files that an update of the library may have made its own.
 *
 * @returns what has changed, and the ids of those that were joined to another one of the same text
 * @throws StorageError
 */
export async function settleSaved(
  database: Database,
  library: Library,
): Promise<{ readonly stored: readonly SavedArticle[]; readonly goneIds: readonly string[] }> {
  const stored: SavedArticle[] = [];
  const goneIds: string[] = [];
  const ids = await explained(() =>
    database.savedArticles.where('source').anyOf('file', 'unknown').primaryKeys(),
  );
  for (const id of ids) {
    const before = savedArticleSchema.safeParse(await explained(() => database.savedArticles.get(id))).data;
    if (!before) continue;
    const settled = await settledSaved(before, library);
    if (sameRecord(settled, before)) continue;
    const changed = await replaceSettled(database, before, settled);
    if (!changed) continue;
    stored.push(changed);
    if (changed.id !== id) goneIds.push(id);
  }
  return { stored, goneIds };
}

/** Replaces a record, unless it was changed meanwhile; joined to the one that has its text, if there is one. */
async function replaceSettled(
  database: Database,
  before: SavedArticle,
  settled: SavedArticle,
): Promise<SavedArticle | null> {
  return explained(() =>
    database.transaction('rw', database.savedArticles, async () => {
      if (!sameRecord(savedArticleSchema.safeParse(await database.savedArticles.get(before.id)).data, before))
        return null;
      const other = await findSameText(database, settled);
      if (!other || other.id === settled.id) return putSaved(database, settled);
      await database.savedArticles.delete(settled.id);
      return putSaved(database, joinSaved(other, settled));
    }),
  );
}
