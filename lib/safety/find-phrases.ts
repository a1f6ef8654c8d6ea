import { editDistance } from '../language/edit-distance.ts';
import { stemOf } from '../language/stem.ts';

/** Words from this length on are known with one slip of the keyboard too. */
const LONG = 7;
const NUMBER =
  /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several|some|couple|many)$/;
const YEAR = /^(?:19|20)\d\d$/;

/** One word of a phrase: whether a word of a question, folded and as its stem, is it. */
type WordTest = (word: string, stem: string) => boolean;

/** Phrases ready to be looked for: each a row of tests, one a word; some only where a question opens. */
export type Phrases = readonly { readonly tests: readonly WordTest[]; readonly isOpening: boolean }[];

/** Where a phrase stands: numbers of its first word and of the word after its last. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Makes phrases ready. `@name` stands for all phrases of that set; an unknown name stands for none. */
export function preparePhrases(
  phrases: readonly string[],
  sets: Readonly<Record<string, readonly string[]>> = {},
): Phrases {
  return phrases.flatMap((phrase) =>
    phrase.startsWith('@')
      ? preparePhrases(sets[phrase.slice(1)] ?? [], sets)
      : [
          {
            tests: phrase
              .replace('^', '')
              .split(' ')
              .map((word) => testFor(word.split('|'))),
            isOpening: phrase.startsWith('^'),
          },
        ],
  );
}

/** Every place at which one of the phrases stands in the words of a question. */
export function findPhrases(phrases: Phrases, words: readonly string[]): Place[] {
  const stems = words.map(stemOf);
  const places: Place[] = [];
  for (const { tests, isOpening } of phrases) {
    const last = Math.min(words.length - tests.length, isOpening ? 0 : Infinity);
    for (let start = 0; start <= last; start += 1) {
      if (tests.every((test, at) => test(words[start + at]!, stems[start + at]!)))
        places.push({ start, end: start + tests.length });
    }
  }
  return places;
}

function testFor(alternatives: readonly string[]): WordTest {
  const tests = alternatives.map((wanted): WordTest => {
    if (wanted === '<number>') return (word) => NUMBER.test(word);
    if (wanted === '<year>') return (word) => YEAR.test(word);
    if (wanted.startsWith('=')) return (word) => word === wanted.slice(1);
    const stem = stemOf(wanted);
    if (wanted.length < LONG) return (_, own) => own === stem;
    return (word, own) =>
      own === stem || (word.length >= LONG && word[0] === wanted[0] && editDistance(word, wanted, 1) <= 1);
  });
  return (word, stem) => tests.some((test) => test(word, stem));
}
