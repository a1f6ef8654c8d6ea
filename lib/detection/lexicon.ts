import { openContexts, type ContextTable } from './context-table.ts';
import type { FoldTable } from './fold-table.ts';

/** Marks the start of lexicon bytes; the last digit is the format's version. */
export const LEXICON_MAGIC = 0x6d67_6c33;
/** Number of Uint32 words in the header, before the sections. */
export const HEADER_WORDS = 12;
/** Bits in the first-word filter; a power of two. 2^18 bits are 32 KB, which stays in a core's cache. */
export const FILTER_BITS = 1 << 18;

/** What is known of one entry of the table: the low eight bits of its value, and bit 15. */
export const EntryFlag = {
  /** A term ends here. */
  Term: 1,
  /** A longer term goes on from here. */
  Longer: 2,
  /** Letters must have exactly this case (abbreviations). */
  ExactCase: 4,
  /** The first letter must be a capital (brands). */
  Capital: 8,
  /** Also means something else: counts only with evidence from the page. */
  Ambiguous: 16,
  /** The concept has nothing to show, so pages are not marked for it. */
  NameOnly: 32,
  /** So short that it counts only with evidence from the page. */
  Abbreviation: 64,
  /** The lexicon knows cues for this form (see `ContextTable`). */
  Context: 128,
  /** A wording of the profession (myocardial infarction), which readers may not know though they know the concept. */
  Technical: 1 << 15,
} as const;

/** What the words around a hit say; `scan` writes it in place of the tag. */
export const Verdict = {
  /** They speak for this concept. */
  For: 1 << 8,
  /** They speak against it. */
  Against: 1 << 9,
  /** Without words for it, this form never counts. */
  NeedsCue: 1 << 10,
  /** It stands among words in capitals, where an abbreviation cannot be told from a word. */
  Shouting: 1 << 11,
  /** The sentence speaks of patients, doctors, treatment. */
  Company: 1 << 12,
} as const;

/** What is known of a concept beside its terms, one byte each. */
export const Trait = {
  /** Words that everybody knows: never marked by default. */
  Everyday: 1,
  /** Words that most people know. */
  Known: 2,
  /** Its being named speaks for a page about health: conditions, drugs, tests, not body parts that all know or foods. */
  Health: 4,
  /** A substance that is on food labels and in craft too: marked only on pages about health. */
  Common: 8,
  /** Its being named speaks for a page about health, half as strongly: everyday complaints, organs. */
  Hint: 16,
} as const;

/** Most concepts that a lexicon holds. */
export const MOST_CONCEPTS = 1 << 16;

/** Puts an entry's value together; the tag is added from its hash. */
export function entryValue(concept: number, flags: number, hash: number): number {
  return ((concept << 16) | (tagOf(hash) << 8) | flags) >>> 0;
}

/** The concept number in an entry's value. */
export function conceptOf(value: number): number {
  return value >>> 16;
}

/** The bits of a hash that an entry keeps; none of those that choose its bucket in lexicons of usual size. */
export function tagOf(hash: number): number {
  return hash >>> 25;
}

/**
 * The compiled look-up table of all terms. A term is a chain of words; every prefix of the chain is an
 * entry, found by the hash of its folded words: `buckets[hash & mask]` to the next bucket's start are the
 * entries to compare with `checks`, a second, independent hash. Value: concept number (16 bits), the flag for
 * technical wordings, tag (7 bits of the first hash, which spare most comparisons), flags (8 bits).
 */
export interface Lexicon {
  readonly fold: FoldTable;
  /** One bit for each possible first word, by hash: most words of a text stop here. */
  readonly filter: Uint8Array;
  readonly buckets: Uint32Array;
  readonly checks: Uint32Array;
  readonly values: Uint32Array;
  readonly bucketMask: number;
  /** `Trait`s by concept number. */
  readonly traits: Uint8Array;
  /** Cues for uncertain forms, decoded from the bytes on first use. */
  readonly contexts: () => ContextTable;
  /** Concept ids by number, decoded from the bytes on first use. */
  readonly conceptIds: () => readonly string[];
}

/**
 * Opens lexicon bytes without copying them.
 *
 * @throws Error when the bytes are not a lexicon of this version or are cut short
 */
export function openLexicon(bytes: ArrayBuffer): Lexicon {
  if (bytes.byteLength < HEADER_WORDS * 4) throw new Error('The lexicon is cut short.');
  const header = new Uint32Array(bytes, 0, HEADER_WORDS);
  if (header[0] !== LEXICON_MAGIC) throw new Error('These bytes are not a lexicon of this version.');
  let at = HEADER_WORDS * 4;
  const take = (words: number, size: number): [ArrayBuffer, number, number] => {
    const from = at;
    at += Math.ceil((words * size) / 4) * 4;
    if (at > bytes.byteLength) throw new Error('The lexicon is cut short.');
    return [bytes, from, words];
  };
  const length = (index: number): number => header[index] ?? 0;
  const buckets = new Uint32Array(...take(length(1), 4));
  const checks = new Uint32Array(...take(length(2), 4));
  const values = new Uint32Array(...take(length(2), 4));
  const filter = new Uint8Array(...take(FILTER_BITS / 8, 1));
  const pageIndex = new Uint8Array(...take(256, 1));
  const pages = new Uint16Array(...take(length(3), 2));
  const expansions = new Uint16Array(...take(length(4), 2));
  const idBytes = new Uint8Array(...take(length(5), 1));
  const traits = new Uint8Array(...take(length(6), 1));
  const packedContexts = new Int32Array(...take(length(7), 4));
  let contexts: ContextTable | undefined;
  let ids: readonly string[] | undefined;
  return {
    fold: { pageIndex, pages, expansions },
    filter,
    buckets,
    checks,
    values,
    bucketMask: buckets.length - 2,
    traits,
    contexts: () => (contexts ??= openContexts(packedContexts)),
    conceptIds: () => (ids ??= new TextDecoder().decode(idBytes).split('\n')),
  };
}
