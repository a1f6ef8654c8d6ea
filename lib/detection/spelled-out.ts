import { findLongForm } from './find-long-form.ts';
import { conceptOf, EntryFlag } from './lexicon.ts';

/** Stands for a reading that is none of ours: "Microsoft (MS)". */
export const OTHER_READING = -1;

/** A place where a text says what a short form stands for. */
export interface SpelledOut {
  readonly short: string;
  /** Concept number, or `OTHER_READING`. */
  readonly concept: number;
}

/** How much text beside a short form is looked at, in characters. */
const REACH = 100;

/**
 * Finds where a text spells its abbreviations out: the long form with the short one in brackets, either way
 * round, or joined by "or", "stands for" and the like.
 *
 * @param hits the text's hits, as `scan` writes them
 */
export function spelledOut(text: string, hits: readonly number[]): readonly SpelledOut[] {
  let found: SpelledOut[] | null = null;
  for (let i = 0; i < hits.length; i += 3) {
    if (i > 0 && hits[i] === hits[i - 3]) continue;
    if ((hits[i + 2]! & EntryFlag.ExactCase) === 0) continue;
    const concept = readingAt(text, hits, i);
    if (concept !== null)
      (found ??= []).push({ short: shortForm(text.slice(hits[i], hits[i + 1])), concept });
  }
  return found ?? NOTHING;
}

const NOTHING: readonly SpelledOut[] = [];

/** A short form without its plural ending: PPIs -> PPI. */
export function shortForm(surface: string): string {
  return surface.replace(/(?<=[A-Z0-9])['’]?s$/, '');
}

function readingAt(text: string, hits: readonly number[], at: number): number | null {
  const start = hits[at]!;
  const end = hits[at + 1]!;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const opening = /\s*[([]["“']?$/.exec(before);
  if (opening && /^["”']?\s*[)\],;/]/.test(after)) {
    const long = before.slice(0, opening.index);
    const offset = start - before.length;
    const concept = conceptEndingAt(hits, at, offset + long.length);
    if (concept !== null) return concept;
    const found = findLongForm(shortForm(text.slice(start, end)), long);
    return found < 0 ? null : (conceptStartingAt(hits, 0, at, offset + found) ?? OTHER_READING);
  }
  const bracket = /^\s*[([]([^)\]]*)[)\]]/.exec(after);
  if (bracket) {
    const inside = end + bracket[0].length - bracket[1]!.length - 1;
    const concept = conceptStartingAt(hits, at, at, inside);
    if (concept !== null) return concept;
    return findLongForm(shortForm(text.slice(start, end)), bracket[1]!) === 0 ? OTHER_READING : null;
  }
  const joined = /[,(]?\s+(?:or|called|as|abbreviated)\s+["“]?$/.exec(before);
  if (joined) {
    const concept = conceptEndingAt(hits, at, start - before.length + joined.index);
    if (concept !== null) return concept;
  }
  const meaning = /^["”]?,?\s+(?:or|is short for|short for|stands for|means)\s+/.exec(after);
  return meaning ? conceptStartingAt(hits, at, at, end + meaning[0].length) : null;
}

/** The concept of the short form at `at` that a longer form names which ends at offset `end`. */
function conceptEndingAt(hits: readonly number[], at: number, end: number): number | null {
  for (let i = at - 3; i >= 0; i -= 3)
    if (hits[i + 1] === end && sharesConcept(hits, at, i)) return conceptOf(hits[i + 2]!);
  return null;
}

/** The same for one that begins at offset `start`, looked for from hit `from` on. */
function conceptStartingAt(hits: readonly number[], from: number, at: number, start: number): number | null {
  for (let i = from; i < hits.length; i += 3)
    if (hits[i] === start && sharesConcept(hits, at, i)) return conceptOf(hits[i + 2]!);
  return null;
}

function sharesConcept(hits: readonly number[], at: number, other: number): boolean {
  if ((hits[other + 2]! & EntryFlag.ExactCase) !== 0) return false;
  const concept = conceptOf(hits[other + 2]!);
  for (let i = at; i < hits.length && hits[i] === hits[at]; i += 3)
    if (conceptOf(hits[i + 2]!) === concept) return true;
  return false;
}
