import type { Article } from '../../lib/model/article.ts';
import type { Audience } from '../../lib/model/audience.ts';
import type { Concept } from '../../lib/model/concept.ts';
import type { Reference } from '../../lib/model/reference.ts';
import { definitionFor } from '../../lib/reading/definition-for.ts';
import { CONCEPT_KINDS } from '../../lib/reading/kind-words.ts';
import { rangeStatements } from '../../lib/reading/range-statements.ts';
import { ReferenceList } from '../article/reference-list.tsx';
import { citationContext } from '../shared/citation-context.ts';
import { CitedText } from '../shared/cited-text.tsx';
import { RangeScale } from '../shared/range-scale.tsx';

/** What a concept's page shows. */
export interface ConceptViewProps {
  readonly concept: Concept;
  readonly audience: Audience;
  readonly references: ReadonlyMap<string, Reference>;
  /** Articles about it, its lead article first. */
  readonly articles: readonly Article[];
  /** Takes the definition along as a card to learn; absent where there is none. */
  readonly onTakeCard: (() => void) | null;
}

/** A concept: its definition, other names, codes, and the questions about it. */
export function ConceptView({ concept, audience, references, articles, onTakeCard }: ConceptViewProps) {
  const { terms, codes, ranges } = concept;
  const definition = definitionFor(concept, audience);
  const context = citationContext(
    [...(definition ?? []), ...rangeStatements(ranges)],
    [...references.values()],
  );
  const names = [...terms.synonyms, ...terms.spellings, ...terms.abbreviations, ...terms.brands];
  return (
    <article class="article">
      <h1>
        {concept.name} <span class="muted">{CONCEPT_KINDS[concept.kind]}</span>
      </h1>
      {definition ? (
        <p class="article-answer">
          <CitedText statements={definition} context={context} />
        </p>
      ) : (
        <p class="empty">Medglance knows this term but has no checked definition of it yet.</p>
      )}
      {ranges && <RangeScale name={concept.name} range={ranges} context={context} />}
      {articles.length > 0 ? (
        <nav aria-labelledby="about-term">
          <h2 id="about-term">Questions about it</h2>
          <ul class="plain-list">
            {articles.map(({ id, question }) => (
              <li key={id}>
                <a href={`#/article/${id}`}>{question}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : (
        <p class="muted">No article yet.</p>
      )}
      {names.length > 0 && (
        <>
          <h2>Also called</h2>
          <p>{names.join(', ')}</p>
        </>
      )}
      {context.numbers.size > 0 && (
        <ReferenceList references={[...context.numbers.keys()].flatMap((id) => references.get(id) ?? [])} />
      )}
      {onTakeCard && (
        <p>
          <button type="button" class="text-button" onClick={onTakeCard}>
            Download for Anki
          </button>
        </p>
      )}
      {Object.keys(codes).length > 0 && (
        <p class="muted">
          Codes: {[codes.mesh && `MeSH ${codes.mesh}`, codes.doid, codes.mondo].filter(Boolean).join(', ')}
        </p>
      )}
    </article>
  );
}
