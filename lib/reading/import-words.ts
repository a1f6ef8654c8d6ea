import { countWords } from './count-words.ts';

/** What an import did, in numbers of records. */
export interface ImportCounts {
  readonly added: number;
  /** Already there; their notes and tags were joined. */
  readonly known: number;
  /** Removed, since everything was to be replaced. */
  readonly removed: number;
  /** Unreadable, and kept as they are. */
  readonly setAside: number;
}

/** Says what an import did. */
export function importWords({ added, known, removed, setAside }: ImportCounts): string {
  return [
    `${added} added.`,
    ...(known > 0 ? [`${known} here already; notes and tags were joined.`] : []),
    ...(setAside > 0
      ? [`${countWords(setAside, 'unreadable entry', 'unreadable entries')} kept aside.`]
      : []),
    ...(removed > 0 ? [`${removed} removed, as everything was to be replaced.`] : []),
  ].join(' ');
}
