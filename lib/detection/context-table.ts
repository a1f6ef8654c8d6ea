import type { ContextRule } from './context-rule.ts';
import { CuePlace } from './cue-place.ts';
import type { FoldTable } from './fold-table.ts';
import { createWords, splitWords } from './split-words.ts';
import { chainHash } from './word-hash.ts';

/** The cues for one uncertain form, by salted hash of their words. */
export interface Context {
  readonly needsCue: boolean;
  readonly near: ReadonlySet<number>;
  readonly not: ReadonlySet<number>;
}

/** Contexts by `contextKey`. */
export type ContextTable = ReadonlyMap<number, Context>;

/** The key of a form's context: the hash of the form's words, and whose form it is. */
export function contextKey(formHash: number, concept: number): number {
  return formHash ^ Math.imul(concept + 1, 0x5bd1e995);
}

/**
 * Packs context rules into numbers that ship in the lexicon: for each the key, whether it needs a cue, the
 * number of cues for and against, and their hashes.
 *
 * @param formsOf all surface forms of a rule's wording
 * @throws Error when a cue has no word, or more than three
 */
export function packContexts(
  rules: readonly ContextRule[],
  formsOf: (rule: ContextRule) => Iterable<string>,
  fold: FoldTable,
): Int32Array {
  const numbers: number[] = [];
  for (const rule of rules) {
    const near = hashCues(rule.near, fold);
    const not = hashCues(rule.not, fold);
    const keys = new Set([...formsOf(rule)].map((form) => contextKey(hashWords(form, fold), rule.concept)));
    for (const key of keys)
      numbers.push(key, rule.needsCue ? 1 : 0, near.length, not.length, ...near, ...not);
  }
  return Int32Array.from(numbers);
}

/** Opens packed contexts. */
export function openContexts(packed: Int32Array): ContextTable {
  const table = new Map<number, Context>();
  for (let at = 0; at < packed.length;) {
    const key = packed[at]!;
    const needsCue = packed[at + 1]!;
    const near = packed[at + 2]!;
    const not = packed[at + 3]!;
    at += 4;
    table.set(key, {
      needsCue: needsCue === 1,
      near: new Set(packed.subarray(at, at + near)),
      not: new Set(packed.subarray(at + near, at + near + not)),
    });
    at += near + not;
  }
  return table;
}

/** The hash of all words of a text, chained as the scan chains them; 0 for a text without words. */
export function hashWords(text: string, fold: FoldTable): number {
  const words = createWords();
  splitWords(text, fold, words);
  let hash = 0;
  for (let i = 0; i < words.count; i += 1)
    hash = i === 0 ? words.hashes[0]! : chainHash(hash, words.hashes[i]!);
  return hash;
}

/** A cue's last word counts with a plural -s too. */
function hashCues(cues: readonly string[], fold: FoldTable): number[] {
  return [...new Set(cues.flatMap((cue) => [hashCue(cue, '', fold), hashCue(cue, 's', fold)]))];
}

function hashCue(cue: string, ending: string, fold: FoldTable): number {
  const place = placeOf(cue);
  const text = cue.replace(/^_ | _$| _(?= )/, '');
  const count = text.split(/[\s-]+/).length;
  if (text.trim() === '' || count > 3) throw new Error(`The cue "${cue}" must be one to three words.`);
  return hashWords(`${text}${ending}`, fold) ^ place;
}

function placeOf(cue: string): number {
  if (cue.startsWith('_ ')) return CuePlace.After;
  if (cue.endsWith(' _')) return CuePlace.Before;
  return cue.includes(' _ ') ? CuePlace.Around : CuePlace.Near;
}
