import type { Section } from '../../lib/model/article.ts';
import { CitedText, type CitationContext } from '../shared/cited-text.tsx';

/** One headed section; the outline jumps to its heading. */
export function ArticleSection({ section, context }: { section: Section; context: CitationContext }) {
  return (
    <section aria-labelledby={`section-${section.id}`}>
      <h2 id={`section-${section.id}`} tabIndex={-1}>
        {section.heading}
      </h2>
      {section.blocks.map((block, at) =>
        block.kind === 'paragraph' ? (
          <p key={at} class="reading">
            <CitedText statements={block.statements} context={context} />
          </p>
        ) : (
          <ul key={at} class="reading">
            {block.statements.map((statement) => (
              <li key={statement.text}>
                <CitedText statements={[statement]} context={context} />
              </li>
            ))}
          </ul>
        ),
      )}
    </section>
  );
}
