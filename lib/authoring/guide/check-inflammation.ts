import { joinedText } from '../../reading/joined-text.ts';
import type { SourcedConcept } from '../read-concepts.ts';
import type { GuideFault } from './guide-fault.ts';

/** Finds inflammations that the plain definition calls a swelling, which is another thing. */
export function checkInflammation({ concept, file, line }: SourcedConcept): GuideFault[] {
  const { definition } = concept;
  if (!definition) return [];
  const plain = joinedText(definition.plain);
  if (
    !/\bswelling\b/i.test(plain) ||
    /inflam/i.test(plain) ||
    !/\binflammation\b/i.test(joinedText(definition.precise))
  )
    return [];
  const message = `\`${concept.id}\` is an inflammation; say so, and what that is: redness, warmth, pain and swelling.`;
  return [{ check: 'inflammation', owner: concept.id, file, line, message }];
}
