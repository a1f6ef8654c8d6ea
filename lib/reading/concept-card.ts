import type { Audience } from '../model/audience.ts';
import type { Concept } from '../model/concept.ts';
import type { Reference } from '../model/reference.ts';
import { definitionFor } from './definition-for.ts';
import { joinedText } from './joined-text.ts';

/** A concept as something to learn: its name in front, its definition with the sources' titles behind. */
export function conceptCard(
  concept: Concept,
  audience: Audience,
  references: ReadonlyMap<string, Reference>,
): { front: string; back: string; tags: string[] } | null {
  const definition = definitionFor(concept, audience);
  if (!definition) return null;
  const cited = new Set(definition.flatMap(({ citations }) => citations));
  const sources = [...cited].map((id) => references.get(id)?.title ?? id);
  return {
    front: concept.name,
    back: `${joinedText(definition)}\nSources: ${sources.join('; ')}`,
    tags: ['medglance', concept.kind],
  };
}
