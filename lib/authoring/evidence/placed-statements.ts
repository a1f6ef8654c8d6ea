import type { SourcedArticle } from '../read-article.ts';
import type { SourcedConcept } from '../read-concepts.ts';
import { partStatements } from '../../reading/part-statements.ts';
import type { OwnedText } from './placed-text.ts';

/** Every statement of a content that cites something: definitions, ranges left out, and all parts of articles. */
export function placedStatements({
  concepts,
  articles,
}: {
  readonly concepts: readonly SourcedConcept[];
  readonly articles: readonly SourcedArticle[];
}): OwnedText[] {
  return [
    ...concepts.flatMap(({ concept: { id: owner, definition }, file, line }) =>
      Object.values(definition ?? {})
        .flat()
        .map(({ text, citations }) => ({ owner, text, citations, file, line })),
    ),
    ...articles.flatMap(({ article, file, lineOfText }) =>
      [
        ...(article.urgent ? [article.urgent] : []),
        ...Object.values(article.parts).flatMap(partStatements),
      ].map(({ text, citations }) => ({ owner: article.id, text, citations, file, line: lineOfText(text) })),
    ),
  ];
}
