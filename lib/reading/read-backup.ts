import { BACKUP_VERSION, backupSchema, type Backup } from '../model/backup.ts';
import { savedArticleSchema, type SavedArticle } from '../model/saved-article.ts';
import { plainLine, plainText } from './plain-text.ts';
import { tidyTags } from './read-tags.ts';

/** A backup that can be brought in, or a sentence that says why it cannot. */
export type ReadBackup =
  { readonly backup: Backup; readonly problem: null } | { readonly backup: null; readonly problem: string };

/** Largest file that is read, in bytes: 5,000 saved articles of the longest kind. */
export const LARGEST_BACKUP = 100 * 1024 * 1024;
/** Largest single entry, in characters of JSON; a saved article has some ten thousand. */
const LARGEST_ENTRY = 1_000_000;

/** Why a file of that size is not even opened; null if it is. @param bytes as the browser reports it */
export function sizeProblem(bytes: number): string | null {
  if (bytes <= LARGEST_BACKUP) return null;
  const size = Math.ceil(bytes / 1024 / 1024);
  return `This file has ${size} MB; a backup has ${LARGEST_BACKUP / 1024 / 1024} MB at most. It was not opened. Nothing was changed.`;
}

/**
 * Reads a backup file, which anybody may have written: its text loses hidden signs, its tags are cut to size, and
 * every saved article counts as brought in, whatever it says of itself. Records that are not as they should be are
 * kept apart as they are; anything else that is wrong refuses the file whole, so that nothing is brought in by
 * halves.
 */
export function readBackup(text: string): ReadBackup {
  const refuse = (problem: string): ReadBackup => ({
    backup: null,
    problem: `${problem} Nothing was changed.`,
  });
  let raw: unknown;
  try {
    raw = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    plainFields(raw);
  } catch {
    return refuse('This file is no Medglance backup, or it is damaged.');
  }
  if (!isRecord(raw) || raw['format'] !== 'medglance-backup')
    return refuse('This file is no Medglance backup.');
  const { version } = raw;
  if (typeof version === 'number' && version > BACKUP_VERSION)
    return refuse('This backup was made by a newer Medglance. Update the extension and try again.');
  // Version 1 knew no unreadable records.
  const { savedArticles: records, unreadable = [] } = raw;
  const head = version === 1 ? { ...raw, version: BACKUP_VERSION } : raw;
  const { data } = backupSchema.safeParse({ ...head, savedArticles: [], unreadable });
  if (!data || !Array.isArray(records)) return refuse('This backup is damaged: parts of it cannot be read.');
  const entries: readonly unknown[] = [...records, ...data.unreadable];
  if (entries.some(isTooLarge))
    return refuse('This backup is damaged: an entry in it is larger than any saved article.');
  const read = entries.map((entry) => ({ entry, saved: readSaved(entry) }));
  return {
    backup: {
      ...data,
      savedArticles: read.flatMap(({ saved }) => saved ?? []),
      unreadable: read.flatMap(({ entry, saved }) => (saved ? [] : [entry])),
    },
    problem: null,
  };
}

/**
 * Takes hidden signs out of every text of a file that was just read; only notes keep their lines. In place, since
 * such a file can be large.
 *
 * @throws RangeError when it is nested deeper than anything of ours
 */
function plainFields(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const field = fields[key];
    if (typeof field === 'string') fields[key] = key === 'note' ? plainText(field) : plainLine(field);
    else plainFields(field);
  }
}

function readSaved(entry: unknown): SavedArticle | null {
  const tags = isRecord(entry) ? entry['tags'] : undefined;
  const tidy = isTexts(tags) ? { ...(entry as object), tags: tidyTags(tags) } : entry;
  const saved = savedArticleSchema.safeParse(tidy).data;
  return saved ? { ...saved, source: 'file', revision: 0 } : null;
}

function isTooLarge(entry: unknown): boolean {
  try {
    return JSON.stringify(entry).length > LARGEST_ENTRY;
  } catch {
    // Nested deeper than can be written.
    return true;
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
