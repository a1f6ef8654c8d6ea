import type { Section } from '../../lib/model/article.ts';

/** The article's sections, to jump to. Buttons, since the panel's address is its route. */
export function Outline({ sections }: { sections: readonly Section[] }) {
  if (sections.length < 3) return null;
  return (
    <nav class="outline" aria-label="In this article">
      {sections.map(({ id, heading }) => (
        <button
          key={id}
          type="button"
          class="text-button"
          onClick={() => {
            const target = document.getElementById(`section-${id}`);
            target?.scrollIntoView({ block: 'start' });
            target?.focus({ preventScroll: true });
          }}
        >
          {heading}
        </button>
      ))}
    </nav>
  );
}
