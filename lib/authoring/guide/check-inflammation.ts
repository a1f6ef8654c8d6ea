import { joinedText } from '../../reading/joined-text.ts';
import type { SourcedConcept } from '../read-concepts.ts';
import type { GuideFault } from './guide-fault.ts';

/** Finds plain definitions that call an inflammation, as the precise one has it, a swelling: another thing. */
export function checkInflammation({ concept, file, line }: SourcedConcept): GuideFault[] {
  const { definition } = concept;
  if (!definition) return [];
  const plain = joinedText(definition.plain);
  if (
    !/\b(?:swelling|swollen|swells?)\b/i.test(plain) ||
    /inflam/i.test(plain) ||
    !/\binflam/i.test(joinedText(definition.precise))
  )
    return [];
  const message = `the plain definition of \`${concept.id}\` calls an inflammation a swelling; say inflammation, and what that is: redness, warmth, pain and swelling.`;
  return [{ check: 'inflammation', owner: concept.id, file, line, message }];
}
