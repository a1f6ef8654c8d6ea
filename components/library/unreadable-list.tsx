import { countWords } from '../../lib/reading/count-words.ts';
import type { UnreadableEntry } from '../../lib/reading/unreadable-entry.ts';

/** Most entries drawn; the sentence above counts all. */
const MOST = 50;

/** The stored records that cannot be read, with what can be made out of them; nothing when there are none. */
export function UnreadableList({ entries }: { entries: readonly UnreadableEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="unreadable">
      <h2 id="unreadable">Cannot be read</h2>
      <p class="caution">
        {countWords(entries.length, 'entry', 'entries')} cannot be read. Nothing was deleted: what is stored
        goes into your backups as it is, and a newer Medglance may read it.
      </p>
      <ul class="entries" aria-labelledby="unreadable">
        {entries.slice(0, MOST).map(({ id, title, about, note }) => (
          <li key={id}>
            <span>{title}</span>
            <span class="muted">{about}</span>
            {note && <span class="saved-note">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
