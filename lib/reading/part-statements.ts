import type { Article, ArticlePart } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';

/** All statements of one audience's part in reading order, the answer first. */
export function partStatements(part: ArticlePart): Statement[] {
  return [
    ...part.answer,
    ...part.sections.flatMap((section) => section.blocks.flatMap((block) => block.statements)),
  ];
}

/** All statements of an article, for every audience, the urgent one last. */
export function articleStatements({ parts, urgent }: Article): Statement[] {
  const statements = Object.values(parts).flatMap(partStatements);
  return urgent ? [...statements, urgent] : statements;
}
