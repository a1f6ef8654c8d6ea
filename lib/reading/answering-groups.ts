import type { Audience } from '../model/audience.ts';
import type { AnsweringGroup } from './answer-article.ts';
import { conceptGroup } from './concept-group.ts';
import { definitionFor } from './definition-for.ts';
import type { Library } from './library.ts';
import { measuredConcepts } from './measured-concepts.ts';
import { valueStatements } from './value-statements.ts';

/** What an answer shows: statements of articles, concepts whose definitions answer, and what was understood. */
export interface ShownAnswer {
  readonly groups: readonly AnsweringGroup[];
  readonly defined: readonly string[];
  readonly understood: Parameters<typeof measuredConcepts>[1];
}

/**
 * Everything that an answer shows to an audience, in the order in which it is shown; none if it is refused.
 * Where more than one definition answers, each says what it defines.
 */
export function answeringGroups(library: Library, answer: ShownAnswer, audience: Audience): AnsweringGroup[] {
  const definitions = answer.defined.flatMap((id) => {
    const concept = library.concepts.get(id);
    const definition = definitionFor(concept, audience);
    if (!concept || !definition) return [];
    const [first, ...others] = definition;
    if (!first) return [];
    const text = answer.defined.length > 1 ? `${concept.name}: ${first.text}` : first.text;
    return [conceptGroup(library, concept, [{ ...first, text }, ...others])];
  });
  const values = measuredConcepts(library, answer.understood).map((concept) =>
    conceptGroup(library, concept, valueStatements(concept)),
  );
  return [...answer.groups, ...definitions, ...values];
}
