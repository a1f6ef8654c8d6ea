import type { Reference } from '../../lib/model/reference.ts';
import { ReferenceEntry } from '../shared/reference-entry.tsx';

/** The references of a text, numbered as they are cited. */
export function ReferenceList({ references }: { references: readonly Reference[] }) {
  return (
    <section aria-labelledby="references">
      <h2 id="references">References</h2>
      <ol class="references" aria-labelledby="references">
        {references.map((reference) => (
          <li key={reference.id} class="reference">
            <ReferenceEntry reference={reference} />
          </li>
        ))}
      </ol>
    </section>
  );
}
