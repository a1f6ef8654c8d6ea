import type { Concept } from '../model/concept.ts';
import type { Statement } from '../model/statement.ts';
import type { AnsweringGroup } from './answer-article.ts';
import type { Library } from './library.ts';

const TOO_SHORT = { grade: 0 };

/**
 * Statements of a concept, its definition or its values, as a group that answers, so that they can be saved.
 * A concept has no date of its own: it counts as old as the oldest article of the library, and as compared with
 * stored text only if all that it cites are pages. Its text is too short for a reading grade.
 */
export function conceptGroup(
  library: Library,
  concept: Concept,
  statements: readonly Statement[],
): AnsweringGroup {
  const { articles } = library.pack;
  const first = (days: readonly string[]): string => days.toSorted()[0]!;
  const kinds = statements.flatMap(({ citations }) =>
    citations.map((id) => library.references.get(id)?.custom.kind),
  );
  return {
    article: {
      id: `about-${concept.id}`,
      question: concept.name,
      concepts: [concept.id],
      updated: first(articles.map(({ updated }) => updated)),
      nextReview: first(articles.map(({ nextReview }) => nextReview)),
      checked: kinds.every((kind) => kind === 'government page') ? 'stored text' : 'metadata',
      parts: { patient: TOO_SHORT, student: TOO_SHORT, clinician: TOO_SHORT },
    },
    statements: statements.map((statement) => ({ statement })),
  };
}
