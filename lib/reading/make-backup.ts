import { BACKUP_VERSION, type Backup } from '../model/backup.ts';
import type { SavedArticle } from '../model/saved-article.ts';

/** Puts the reader's data into one backup. */
export function makeBackup(
  savedArticles: readonly SavedArticle[],
  preferences: Backup['preferences'],
  packs: readonly string[],
  madeAt: Date,
): Backup {
  return {
    format: 'medglance-backup',
    version: BACKUP_VERSION,
    madeAt: madeAt.toISOString(),
    packs: [...packs],
    preferences,
    savedArticles: [...savedArticles],
  };
}
