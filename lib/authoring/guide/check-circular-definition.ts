import { joinedText } from '../../reading/joined-text.ts';
import type { SourcedConcept } from '../read-concepts.ts';
import type { GuideFault } from './guide-fault.ts';

/** A definition must have at least so many words of its own beside the words of the name. */
const OWN_WORDS = 5;

const EMPTY = new Set(
  'a an and any are as at be been by can for from has have in into is it its kind of on one or other such that the their them this to type used which who with'.split(
    ' ',
  ),
);

/** Finds definitions that say little but the words of the name: "Liver failure: failure of the liver." */
export function checkCircularDefinition({ concept, file, line }: SourcedConcept): GuideFault[] {
  const { definition } = concept;
  if (!definition) return [];
  const named = new Set(wordsOf([concept.name, ...concept.terms.synonyms].join(' ')));
  return (['plain', 'precise'] as const).flatMap((level) => {
    const own = new Set(wordsOf(joinedText(definition[level])).filter((word) => !named.has(word)));
    if (own.size >= OWN_WORDS) return [];
    const message = `the ${level} definition of \`${concept.id}\` says little but its name; say what it is.`;
    return [{ check: 'definition-circular' as const, owner: concept.id, file, line, message }];
  });
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
    .filter((word) => !EMPTY.has(word));
}
