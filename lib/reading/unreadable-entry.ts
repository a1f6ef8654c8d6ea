import { formatDate } from './format-date.ts';
import { plainLine, plainText } from './plain-text.ts';

/** What can be shown of a stored record that cannot be read as a saved article. */
export interface UnreadableEntry {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The reader's note, as far as there is one. */
  readonly note: string;
}

/** Longest title and note shown, in characters. */
const LONGEST_TITLE = 200;
const LONGEST_NOTE = 2000;

/** Says what can be made out of a record, whatever it is. @param raw as it is stored */
export function unreadableEntry({ id, raw }: { id: string; raw: unknown }): UnreadableEntry {
  const record = asRecord(raw);
  const title = textIn(asRecord(record['article'])['question']) || textIn(record['articleId']);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(textIn(record['savedAt']))?.[0];
  const isDay = day !== undefined && !Number.isNaN(Date.parse(day));
  return {
    id,
    title: plainLine(title).slice(0, LONGEST_TITLE) || 'An entry without a question',
    about: isDay ? `Saved ${formatDate(day)}` : 'Without a date',
    note: plainText(textIn(record['note'])).slice(0, LONGEST_NOTE),
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
