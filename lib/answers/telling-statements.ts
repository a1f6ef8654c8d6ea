import type { Aspect } from './aspect.ts';
import { URGENT, type PlacedStatement, type StatementIndex } from './statement-index.ts';
import { tellsAspect } from './tells-aspect.ts';

/**
 * The statements of one article's part that tell an aspect: those of its sections for it; without such a section
 * those that tell it wherever they stand; without these, those of the sections that may tell it.
 */
export function tellingStatements(
  aspect: Aspect,
  own: readonly PlacedStatement[],
  index: StatementIndex,
): PlacedStatement[] {
  const inSections = (ids: RegExp | undefined): PlacedStatement[] =>
    own.filter(({ sectionId }) => (sectionId === null ? aspect.withAnswer : ids?.test(sectionId) === true));
  const inWords = own.filter((placed) => placed.sectionId !== URGENT && tellsAspect(aspect, placed, index));
  const ways = [inSections(aspect.sections), inWords, inSections(aspect.fallback)];
  return ways.find((found) => found.length > 0) ?? [];
}
