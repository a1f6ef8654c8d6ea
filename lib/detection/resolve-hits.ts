import { conceptOf, EntryFlag } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** Which hits count: `shown` leaves out concepts that have nothing to show, `all` keeps them. */
export type Scope = 'shown' | 'all';

/** Distinct other medical concepts in one text run that make an ambiguous word count as medical. */
const SUPPORT_IN_RUN = 2;

/**
 * Adds the concepts that a run names beyond doubt to the page's evidence.
 *
 * @returns whether anything new was learnt
 */
export function gatherEvidence(hits: readonly number[], evidence: Set<number>): boolean {
  const before = evidence.size;
  for (let i = 0; i < hits.length; i += 3) {
    const value = hits[i + 2]!;
    if ((value & UNCERTAIN) === 0) evidence.add(conceptOf(value));
  }
  return evidence.size > before;
}

/** Whether the page's evidence can change what a run's hits come to. */
export function dependsOnEvidence(hits: readonly number[]): boolean {
  for (let i = 2; i < hits.length; i += 3) if ((hits[i]! & UNCERTAIN) !== 0) return true;
  return false;
}

const UNCERTAIN = EntryFlag.Ambiguous | EntryFlag.Abbreviation;

/**
 * Decides which hits of one text run are mentions. A form with one meaning always is. An ambiguous word or
 * an abbreviation is one when the page names its concept in full elsewhere; an ambiguous word also when
 * two other concepts stand in the same run. Where several concepts remain for one form, none is chosen.
 *
 * @param evidence concept numbers that the page names beyond doubt
 */
export function resolveHits(hits: readonly number[], evidence: ReadonlySet<number>, scope: Scope): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < hits.length;) {
    const start = hits[i]!;
    let concept = -1;
    let rivals = 0;
    let shown = false;
    let next = i;
    for (; next < hits.length && hits[next] === start; next += 3) {
      const value = hits[next + 2]!;
      if (!counts(value, hits, evidence)) continue;
      if (conceptOf(value) !== concept) rivals += 1;
      concept = conceptOf(value);
      shown = (value & EntryFlag.NameOnly) === 0;
    }
    if (rivals === 1 && (shown || scope === 'all')) mentions.push({ start, end: hits[i + 1]!, concept });
    i = next;
  }
  return mentions;
}

function counts(value: number, hits: readonly number[], evidence: ReadonlySet<number>): boolean {
  if ((value & UNCERTAIN) === 0 || evidence.has(conceptOf(value))) return true;
  return (value & EntryFlag.Abbreviation) === 0 && supportInRun(conceptOf(value), hits) >= SUPPORT_IN_RUN;
}

function supportInRun(concept: number, hits: readonly number[]): number {
  const others = new Set<number>();
  for (let i = 2; i < hits.length; i += 3) {
    const value = hits[i]!;
    if ((value & UNCERTAIN) === 0 && conceptOf(value) !== concept) others.add(conceptOf(value));
  }
  return others.size;
}
