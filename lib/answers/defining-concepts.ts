import type { Aim, AskedQuestion } from './asked-question.ts';
import { asksWhatItIs } from './asks-what-it-is.ts';
import { comparesThings } from './compares-things.ts';
import type { StatementIndex } from './statement-index.ts';

/** What a definition tells when no article does. */
const TOLD_BY_DEFINITION = new Set(['meaning', 'purpose', 'what happens']);

/**
 * The concepts whose definitions answer a question that asks for nothing beyond them: one that no article is about,
 * or those that it compares when no statement does.
 *
 * @param isTold whether statements of articles answer it
 * @returns concept ids; none when the question asks for anything else
 */
export function definingConcepts(
  { question, concepts }: AskedQuestion,
  { hasLead, isDefined }: StatementIndex,
  aspect: Aim['aspect'],
  isTold: boolean,
): string[] {
  const [concept, ...others] = concepts;
  if (concept === undefined || !concepts.every(isDefined)) return [];
  if (others.length > 0) return !isTold && comparesThings(question) ? [...concepts] : [];
  if (aspect !== null && !TOLD_BY_DEFINITION.has(aspect.name)) return [];
  return !hasLead(concept) && asksWhatItIs(question) ? [concept] : [];
}
