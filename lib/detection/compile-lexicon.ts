import type { ContextRule } from './context-rule.ts';
import { contextKey, hashWords, openContexts, packContexts } from './context-table.ts';
import { buildFoldTable, type FoldTable } from './fold-table.ts';
import { entryValue, EntryFlag, FILTER_BITS, HEADER_WORDS, LEXICON_MAGIC, MOST_CONCEPTS } from './lexicon.ts';
import { createWords, splitWords } from './split-words.ts';
import { chainHash, checkHash } from './word-hash.ts';

/** One surface form for the lexicon: its characters, whose it is, and how strictly it must match. */
export interface SurfaceForm {
  readonly text: string;
  /** Position of the concept in the list of ids. */
  readonly concept: number;
  /** The listed wording that it was made from, for its context. */
  readonly listed?: string;
  /** `EntryFlag`s other than `Term` and `Longer`. */
  readonly flags: number;
}

interface Entry {
  hash: number;
  check: number;
  value: number;
}

/** What a lexicon knows beside its forms. */
export interface LexiconExtras {
  /** `Trait`s by concept number; none when left out. */
  readonly traits?: Uint8Array;
  /** Cues for uncertain forms. */
  readonly contexts?: readonly ContextRule[];
}

/**
 * Compiles surface forms into lexicon bytes (see `Lexicon` for the layout).
 *
 * @param forms in any order; the same form of the same concept may repeat
 * @param conceptIds ids by concept number
 * @throws Error when there are more concepts than a lexicon holds, or a cue is no cue
 */
export function compileLexicon(
  forms: readonly SurfaceForm[],
  conceptIds: readonly string[],
  { traits = new Uint8Array(conceptIds.length), contexts = [] }: LexiconExtras = {},
): ArrayBuffer {
  if (conceptIds.length > MOST_CONCEPTS)
    throw new Error(`A lexicon holds at most ${MOST_CONCEPTS} concepts.`);
  const fold = buildFoldTable();
  const entries = new Map<string, Entry>();
  const filter = new Uint8Array(FILTER_BITS / 8);
  const words = createWords();
  const formsByListed = Map.groupBy(
    forms,
    ({ concept, listed, text }) => `${concept}.${(listed ?? text).toLowerCase()}`,
  );
  const formsOf = ({ concept, form }: ContextRule): string[] =>
    concept < 0
      ? [form]
      : (formsByListed.get(`${concept}.${form.toLowerCase()}`) ?? []).map(({ text }) => text);
  const packed = packContexts(contexts, formsOf, fold);
  const known = openContexts(packed);
  for (const form of forms) {
    splitWords(form.text, fold, words);
    if (words.count === 0) continue;
    const hasContext = known.has(contextKey(hashWords(form.text, fold), form.concept));
    addForm(hasContext ? { ...form, flags: form.flags | EntryFlag.Context } : form, words, fold, entries);
    const bit = words.hashes[0]! & (FILTER_BITS - 1);
    filter[bit >> 3]! |= 1 << (bit & 7);
  }
  return layOut([...entries.values()], filter, fold, conceptIds, traits, packed);
}

function addForm(
  form: SurfaceForm,
  words: ReturnType<typeof createWords>,
  fold: FoldTable,
  entries: Map<string, Entry>,
) {
  const exact = (form.flags & EntryFlag.ExactCase) !== 0;
  let hash = 0;
  let check = 0;
  for (let i = 0; i < words.count; i += 1) {
    const wordCheck = checkHash(form.text, words.starts[i]!, words.ends[i]!, fold, exact);
    hash = i === 0 ? words.hashes[0]! : chainHash(hash, words.hashes[i]!);
    check = i === 0 ? wordCheck : chainHash(check, wordCheck);
    const last = i === words.count - 1;
    const kind = exact ? EntryFlag.ExactCase : 0;
    const key = `${hash}.${check}.${kind}.${last ? form.concept : 'prefix'}`;
    const value = last
      ? entryValue(form.concept, EntryFlag.Term | form.flags, hash)
      : entryValue(0, EntryFlag.Longer | kind, hash);
    const known = entries.get(key);
    if (!known) entries.set(key, { hash, check: check >>> 0, value });
    else if (last) known.value = loosest(known.value, value);
  }
}

/** The same form listed twice for one concept: the less strict reading holds. */
function loosest(a: number, b: number): number {
  const strict = EntryFlag.Ambiguous | EntryFlag.Abbreviation | EntryFlag.Capital | EntryFlag.Technical;
  return ((a & ~strict) | (b & ~strict) | (a & b & strict)) >>> 0;
}

function layOut(
  entries: Entry[],
  filter: Uint8Array,
  fold: FoldTable,
  conceptIds: readonly string[],
  traits: Uint8Array,
  contexts: Int32Array,
): ArrayBuffer {
  const bucketCount = 2 ** Math.ceil(Math.log2(Math.max(2, entries.length)));
  const mask = bucketCount - 1;
  entries.sort((a, b) => (a.hash & mask) - (b.hash & mask) || a.check - b.check || a.value - b.value);
  const buckets = new Uint32Array(bucketCount + 1);
  for (const entry of entries) buckets[(entry.hash & mask) + 1]! += 1;
  for (let i = 1; i <= bucketCount; i += 1) buckets[i]! += buckets[i - 1]!;
  const checks = Uint32Array.from(entries, (entry) => entry.check);
  const values = Uint32Array.from(entries, (entry) => entry.value >>> 0);
  const ids = new TextEncoder().encode(conceptIds.join('\n'));
  const sections: readonly (Uint8Array | Uint16Array | Uint32Array | Int32Array)[] = [
    buckets,
    checks,
    values,
    filter,
    fold.pageIndex,
    fold.pages,
    fold.expansions,
    ids,
    traits,
    contexts,
  ];
  const size = sections.reduce((sum, part) => sum + Math.ceil(part.byteLength / 4) * 4, HEADER_WORDS * 4);
  const bytes = new ArrayBuffer(size);
  new Uint32Array(bytes, 0, HEADER_WORDS).set([
    LEXICON_MAGIC,
    buckets.length,
    entries.length,
    fold.pages.length,
    fold.expansions.length,
    ids.length,
    traits.length,
    contexts.length,
  ]);
  let at = HEADER_WORDS * 4;
  for (const part of sections) {
    new Uint8Array(bytes, at).set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    at += Math.ceil(part.byteLength / 4) * 4;
  }
  return bytes;
}
