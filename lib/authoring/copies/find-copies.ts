import { wordUnits } from './word-units.ts';

/** So many words in a row make a copy. */
const LENGTH = 8;
/** Units that they hold at least: a run that is hardly more than a long name is none, since names have no other words. */
const LEAST_UNITS = 6;
/** Multiplier of the rolling hash (an odd number with well mixed bits). */
const BASE = 0x01000193;

/** A run of words that one of our sentences shares with a stored text. */
export interface Copy<Sentence> {
  readonly sentence: Sentence;
  readonly words: string;
  /** Key of the stored text. */
  readonly source: string;
}

/** A run of words of ours. */
interface Run<Sentence> {
  readonly sentence: Sentence;
  readonly words: readonly string[];
}

/**
 * Finds sentences that share eight words in a row with a stored text: facts may be taken from sources, sentences
 * may not. Each place of each source is looked up by a rolling hash of its words, so that a folder of sources
 * takes seconds.
 *
 * @param sources whole texts by key; read once, in any order
 * @param names see `wordUnits`
 * @returns one copy a sentence at most
 */
export function findCopies<Sentence extends { readonly text: string }>(
  sentences: readonly Sentence[],
  sources: Iterable<readonly [key: string, text: string]>,
  names: ReadonlySet<string>,
): Copy<Sentence>[] {
  const vocabulary = new Map<string, number>();
  const ours = new Map<number, Run<Sentence>[]>();
  for (const sentence of sentences) {
    const { words, units } = wordUnits(sentence.text, names);
    const ids = words.map((word) => idOf(word, vocabulary));
    for (let at = 0; at + LENGTH <= words.length; at += 1) {
      if (new Set(units.slice(at, at + LENGTH)).size < LEAST_UNITS) continue;
      const hash = ids.slice(at, at + LENGTH).reduce((sum, id) => (Math.imul(sum, BASE) + id) | 0, 0);
      const runs = ours.get(hash) ?? [];
      ours.set(hash, [...runs, { sentence, words: words.slice(at, at + LENGTH) }]);
    }
  }
  const found = new Map<Sentence, Copy<Sentence>>();
  for (const [source, text] of sources) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const [at, hash] of hashes(words, vocabulary)) {
      for (const { sentence, words: run } of ours.get(hash) ?? []) {
        if (found.has(sentence) || run.some((word, n) => word !== words[at + n])) continue;
        found.set(sentence, { sentence, words: run.join(' '), source });
      }
    }
  }
  return [...found.values()];
}

function idOf(word: string, vocabulary: Map<string, number>): number {
  const id = vocabulary.get(word) ?? vocabulary.size + 1;
  vocabulary.set(word, id);
  return id;
}

/** The highest power of the hash's base, by which a word leaves it. */
const LEAVING = Array.from({ length: LENGTH }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** The hash of each run of words of ours, with the place where it begins. */
function* hashes(
  words: readonly string[],
  vocabulary: ReadonlyMap<string, number>,
): Generator<[at: number, hash: number]> {
  const ids: number[] = [];
  let hash = 0;
  for (const [at, word] of words.entries()) {
    const id = vocabulary.get(word);
    if (id === undefined) {
      ids.length = 0;
      hash = 0;
      continue;
    }
    ids.push(id);
    const leaving = ids.length > LENGTH ? Math.imul(ids.at(-1 - LENGTH)!, LEAVING) : 0;
    hash = (Math.imul(hash, BASE) + id - leaving) | 0;
    if (ids.length >= LENGTH) yield [at - LENGTH + 1, hash];
  }
}
