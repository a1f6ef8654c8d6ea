import { joinedText } from '../../reading/joined-text.ts';
import type { SourcedConcept } from '../read-concepts.ts';
import type { GuideFault } from './guide-fault.ts';

/** A definition must have at least so many words of its own beside the words of the name. */
const OWN_WORDS = 5;
/** So must its first sentence, which says what the thing is. */
const OWN_WORDS_AT_FIRST = 2;
/** Letters that two words of one root share at least: diabetic, diabetes. */
const ROOT = 6;

const EMPTY = new Set(
  'a an and any are as at be been by can disease disorder for from has have in into is it its kind of on one or other such that the their them this to type used which who with'.split(
    ' ',
  ),
);

/** Finds definitions that say little but the words of the name: "Liver failure: failure of the liver." */
export function checkCircularDefinition({ concept, file, line }: SourcedConcept): GuideFault[] {
  const { definition } = concept;
  if (!definition) return [];
  const named = wordsOf([concept.name, ...concept.terms.synonyms].join(' '));
  const ownWords = (text: string): number =>
    new Set(wordsOf(text).filter((word) => !named.some((name) => isSameRoot(name, word)))).size;
  return (['plain', 'precise'] as const).flatMap((level) => {
    const [first] = definition[level];
    if (
      ownWords(joinedText(definition[level])) >= OWN_WORDS &&
      ownWords(first?.text ?? '') >= OWN_WORDS_AT_FIRST
    )
      return [];
    const message = `the ${level} definition of \`${concept.id}\` says little but its name; say what it is.`;
    return [{ check: 'definition-circular' as const, owner: concept.id, file, line, message }];
  });
}

function isSameRoot(name: string, word: string): boolean {
  return name === word || (word.length >= ROOT && name.slice(0, ROOT) === word.slice(0, ROOT));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
    .filter((word) => !EMPTY.has(word));
}
