import { BACKUP_VERSION, type Backup } from '../model/backup.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { unreadableEntry } from './unreadable-entry.ts';

/**
 * Puts the reader's data into one backup.
 *
 * @param unreadable records that cannot be read, as they are stored
 */
export function makeBackup(
  savedArticles: readonly SavedArticle[],
  unreadable: readonly unknown[],
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
    unreadable: unreadable.map(writable),
  };
}

/** A record as a file can hold it; of one that no file can hold, what can be made out of it. */
function writable(raw: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(raw) ?? 'null') as unknown;
  } catch {
    return unreadableEntry({ id: 'unreadable', raw });
  }
}
