import { conceptOf, EntryFlag, Verdict } from './lexicon.ts';
import type { Mention, MentionReason } from './mention.ts';
import { isUncertain, type PageEvidence } from './page-evidence.ts';
import { shortForm } from './spelled-out.ts';

/** Which hits count: `shown` leaves out concepts that have nothing to show, `all` keeps them. */
export type Scope = 'shown' | 'all';

/** Distinct other medical concepts in one text run that make an ambiguous word count as medical. */
const SUPPORT_IN_RUN = 2;

/** Whether the page's evidence can change what a run's hits come to. */
export function dependsOnEvidence(hits: readonly number[]): boolean {
  for (let i = 2; i < hits.length; i += 3) if (isUncertain(hits[i]!)) return true;
  return false;
}

/**
 * Decides which hits of one text run are mentions. A form with one meaning always is. An abbreviation is one
 * when the page spells it out or names its concept in full, or when words near speak for one reading; an
 * ambiguous word when words near speak for its medical sense, or none against it and the page names its
 * concept or the run speaks of medicine. Where several concepts remain for one form, none is chosen.
 *
 * @param text the run's text
 * @param evidence what the page says
 */
export function resolveHits(
  text: string,
  hits: readonly number[],
  evidence: PageEvidence,
  scope: Scope,
): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < hits.length;) {
    const start = hits[i]!;
    const end = hits[i + 1]!;
    let best = null as Omit<Mention, 'start' | 'end'> | null;
    let isShown = false;
    let tied = false;
    let next = i;
    for (; next < hits.length && hits[next] === start; next += 3) {
      const value = hits[next + 2]!;
      const reason = reasonFor(value, text.slice(start, end), text.slice(end, end + 8), hits, evidence);
      if (!reason) continue;
      const concept = conceptOf(value);
      const lead = best ? RANKS[reason] - RANKS[best.reason] : 1;
      if (lead === 0 && best?.concept !== concept) tied = true;
      if (lead <= 0) continue;
      best = { concept, reason, isTechnical: (value & EntryFlag.Technical) !== 0 };
      isShown = (value & EntryFlag.NameOnly) === 0;
      tied = false;
    }
    if (best && !tied && (isShown || scope === 'all')) mentions.push({ start, end, ...best });
    i = next;
  }
  return mentions;
}

/** Of two concepts for one form, the better reason wins. */
const RANKS: Record<MentionReason, number> = { spelledOut: 4, plain: 3, context: 2, named: 1 };

function reasonFor(
  value: number,
  surface: string,
  after: string,
  hits: readonly number[],
  evidence: PageEvidence,
): MentionReason | null {
  if (!isUncertain(value)) return 'plain';
  const concept = conceptOf(value);
  if ((value & EntryFlag.ExactCase) !== 0) {
    const reading = evidence.readingOf(shortForm(surface));
    if (reading !== null) return reading === concept ? 'spelledOut' : null;
    // A state's two letters before a postal code: Ann Arbor, MI 48109.
    if (/^\s\d{5}\b/.test(after) && surface.length === 2) return null;
  }
  if ((value & Verdict.Against) !== 0) return null;
  if ((value & Verdict.For) !== 0 && (value & Verdict.Shouting) === 0) return 'context';
  if ((value & Verdict.NeedsCue) !== 0) return null;
  if (evidence.names(concept)) return 'named';
  if ((value & EntryFlag.ExactCase) !== 0 && (value & (EntryFlag.Ambiguous | Verdict.Shouting)) !== 0)
    return null;
  const company = (value & Verdict.Company) !== 0 ? 1 : 0;
  const support = supportInRun(concept, hits) + company + (evidence.isAboutHealth ? 1 : 0);
  return support >= SUPPORT_IN_RUN ? 'context' : null;
}

function supportInRun(concept: number, hits: readonly number[]): number {
  const others = new Set<number>();
  for (let i = 2; i < hits.length; i += 3) {
    const value = hits[i]!;
    if (!isUncertain(value) && conceptOf(value) !== concept) others.add(conceptOf(value));
  }
  return others.size;
}
