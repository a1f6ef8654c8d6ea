import { BACKUP_VERSION, backupSchema, type Backup } from '../model/backup.ts';
import { savedArticleSchema } from '../model/saved-article.ts';

/** A backup that can be brought in, or a sentence that says why it cannot. */
export type ReadBackup =
  | { readonly backup: Backup; readonly unreadable: number; readonly problem: null }
  | { readonly backup: null; readonly problem: string };

/**
 * Reads a backup file. Saved articles that are not as they should be are left out and counted; anything else
 * that is wrong refuses the file whole, so that nothing is brought in by halves.
 */
export function readBackup(text: string): ReadBackup {
  const refuse = (problem: string): ReadBackup => ({ backup: null, problem });
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('This file is no Medglance backup, or it is damaged. Nothing was changed.');
  }
  if (!isRecord(raw) || raw['format'] !== 'medglance-backup')
    return refuse('This file is no Medglance backup. Nothing was changed.');
  if (typeof raw['version'] === 'number' && raw['version'] > BACKUP_VERSION)
    return refuse(
      'This backup was made by a newer Medglance. Update the extension and try again. Nothing was changed.',
    );
  const records = Array.isArray(raw['savedArticles']) ? raw['savedArticles'] : [];
  const savedArticles = records.flatMap((record) => savedArticleSchema.safeParse(record).data ?? []);
  const { data } = backupSchema.safeParse({ ...raw, savedArticles });
  if (!data || !Array.isArray(raw['savedArticles']))
    return refuse('This backup is damaged: parts of it cannot be read. Nothing was changed.');
  return { backup: data, unreadable: records.length - savedArticles.length, problem: null };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
