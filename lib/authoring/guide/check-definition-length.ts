import { joinedText } from '../../reading/joined-text.ts';
import type { SourcedConcept } from '../read-concepts.ts';
import { countWords } from './count-words.ts';
import type { GuideFault } from './guide-fault.ts';

/** How many words each level takes: fewer leave out what tells a concept from its siblings, more are not read. */
const BOUNDS = { plain: [15, 45], precise: [20, 60] } as const;

/** Finds definitions that are too short to explain or too long for a card. */
export function checkDefinitionLength({ concept, file, line }: SourcedConcept): GuideFault[] {
  const { definition } = concept;
  if (!definition) return [];
  return (['plain', 'precise'] as const).flatMap((level) => {
    const [least, most] = BOUNDS[level];
    const words = countWords(joinedText(definition[level]));
    if (words >= least && words <= most) return [];
    const message = `the ${level} definition of \`${concept.id}\` has ${words} words; write ${least} to ${most}.`;
    return [{ check: 'definition-length' as const, owner: concept.id, file, line, message }];
  });
}
