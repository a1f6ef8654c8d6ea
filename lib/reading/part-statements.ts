import type { ArticlePart } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';

/** All statements of one audience's part in reading order, the answer first. */
export function partStatements(part: ArticlePart): Statement[] {
  return [
    ...part.answer,
    ...part.sections.flatMap((section) => section.blocks.flatMap((block) => block.statements)),
  ];
}
