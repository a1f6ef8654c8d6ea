import { AUDIENCES } from '../../model/audience.ts';
import type { ConceptKind } from '../../model/concept.ts';
import type { SourcedArticle } from '../read-article.ts';
import type { GuideFault } from './guide-fault.ts';
import { WANTED_KINDS } from './wanted-kinds.ts';

/**
 * Finds parts of lead articles that lack a section which readers look for.
 *
 * @param kind of the concept whose card leads here; undefined for an article on a question
 */
export function checkKinds(
  { article, file, lineOfText }: SourcedArticle,
  kind: ConceptKind | undefined,
): GuideFault[] {
  const wanted = kind === undefined ? {} : (WANTED_KINDS[kind] ?? {});
  return AUDIENCES.flatMap((audience) => {
    const present = new Set(article.parts[audience].sections.map((section) => section.kind));
    const missing = (wanted[audience] ?? []).filter((group) => !group.some((one) => present.has(one)));
    if (missing.length === 0) return [];
    const sections = missing.map((group) => group.map((one) => `{${one}}`).join(' or ')).join('; ');
    const message = `the ${audience} part lacks a section of a kind that readers look for: ${sections}.`;
    return [
      { check: 'part-kinds' as const, owner: article.id, file, line: lineOfText(`# ${audience}`), message },
    ];
  });
}
