import type { SentenceChange } from '../../lib/reading/compare-parts.ts';

/** What changed since an article was saved, sentence by sentence. */
export function ChangesView({ changes }: { changes: readonly SentenceChange[] }) {
  if (changes.length === 0) {
    return (
      <p class="muted">The text for this audience is the same; something else in the article changed.</p>
    );
  }
  return (
    <ul class="changes" aria-label="What changed since it was saved">
      {changes.map(({ heading, before, after }) => (
        <li key={`${before ?? ''} ${after ?? ''}`}>
          <span class="muted">
            {changeWord(before, after)} · {heading ?? 'Answer'}
          </span>
          {before !== null && (
            <p class="reading">
              <del>{before}</del>
            </p>
          )}
          {after !== null && (
            <p class="reading">
              <ins>{after}</ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function changeWord(before: string | null, after: string | null): string {
  if (before === null) return 'New';
  return after === null ? 'Taken out' : 'Changed';
}
