import type { Reference } from '../../model/reference.ts';
import type { SourcedConcept } from '../read-concepts.ts';
import type { GuideFault } from './guide-fault.ts';
import { namesConcept } from './names-concept.ts';

/**
 * Finds definitions none of whose references is about their subject: a title must hold a form of the concept.
 * A textbook's section holds many terms; whether the passage there is about it, `checkTextbookAbout` tells, which
 * needs the stored texts. `about` on a concept gives the reason why another reference will do.
 */
export function checkAbout(
  { concept, file, line }: SourcedConcept,
  references: ReadonlyMap<string, Reference>,
): GuideFault[] {
  if (!concept.definition || concept.about !== null) return [];
  const isNamed = namesConcept(concept);
  return (['plain', 'precise'] as const).flatMap((level) => {
    const cited = new Set((concept.definition?.[level] ?? []).flatMap(({ citations }) => citations));
    const isAbout = [...cited].some((id) => {
      const reference = references.get(id);
      return reference?.custom.kind === 'textbook' || isNamed(reference?.title ?? '');
    });
    if (isAbout) return [];
    const message = `no reference of the ${level} definition of \`${concept.id}\` names it in its title; cite one that is about it, or say with \`about\` why this one is.`;
    return [{ check: 'definition-about' as const, owner: concept.id, file, line, message }];
  });
}
