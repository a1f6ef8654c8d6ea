import type { ConceptKind } from '../../model/concept.ts';
import type { SourcedArticle } from '../read-article.ts';
import type { GuideFault } from './guide-fault.ts';

/** Kinds of concept whose readers look for a word on emergencies. */
const URGENT_KINDS: ReadonlySet<ConceptKind> = new Set(['condition', 'symptom']);

/**
 * Finds lead articles on a condition or symptom that do not say when it is an emergency, nor why it never is.
 *
 * @param kind of the concept whose card leads here; undefined for an article on a question
 */
export function checkEmergency(
  { article, file, lineOfText }: SourcedArticle,
  kind: ConceptKind | undefined,
): GuideFault[] {
  const isTold =
    article.urgent !== null || article.parts.patient.sections.some((section) => section.kind === 'emergency');
  const fault = { check: 'emergency' as const, owner: article.id, file };
  if (isTold && article.noEmergency !== null)
    return [
      {
        ...fault,
        line: lineOfText('no-emergency:'),
        message: 'the text says when it is an emergency; take `no-emergency` out.',
      },
    ];
  if (isTold || article.noEmergency !== null || kind === undefined || !URGENT_KINDS.has(kind)) return [];
  const message =
    'say in `urgent`, with a source, when this is an emergency, or in `no-emergency` why it never is.';
  return [{ ...fault, line: 2, message }];
}
