/** Highest grade the meter draws; texts above it fill it. */
const MOST = 16;

/** A reading grade as a number with a short meter; the text says the same without the drawing. */
export function ReadingLevel({ grade }: { grade: number }) {
  const share = Math.min(grade, MOST) / MOST;
  return (
    <span class="reading-level" title="Flesch-Kincaid school grade: lower is easier to read">
      Reading level: grade {grade}{' '}
      <svg viewBox="0 0 48 6" width="48" height="6" aria-hidden="true">
        <rect x="0" y="2" width="48" height="2" fill="var(--rule)" />
        <rect x="0" y="1" width={48 * share} height="4" fill="var(--accent)" />
      </svg>
    </span>
  );
}
