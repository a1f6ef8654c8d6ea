import { joinedText } from '../../reading/joined-text.ts';
import type { SourcedConcept } from '../read-concepts.ts';
import type { GuideFault } from './guide-fault.ts';

/** Finds definitions that stand at two concepts: whoever reads only one cannot tell them apart. */
export function checkSharedDefinitions(concepts: readonly SourcedConcept[]): GuideFault[] {
  return (['plain', 'precise'] as const).flatMap((level) => {
    const defined = concepts.filter(({ concept }) => concept.definition !== null);
    const groups = Map.groupBy(defined, ({ concept }) =>
      joinedText(concept.definition?.[level] ?? [])
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .flatMap((group) =>
        group.map(({ concept, file, line }) => {
          const others = group
            .filter((other) => other.concept.id !== concept.id)
            .map((other) => `\`${other.concept.id}\``);
          const message = `the ${level} definition of \`${concept.id}\` is also that of ${others.join(', ')}; say what tells them apart.`;
          return { check: 'definition-shared' as const, owner: concept.id, file, line, message };
        }),
      );
  });
}
