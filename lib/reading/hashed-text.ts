import type { Article, ArticlePart } from '../model/article.ts';
import { AUDIENCES } from '../model/audience.ts';
import type { Statement } from '../model/statement.ts';

/** What the hash of an article's text covers. */
export type HashedArticle = Pick<Article, 'question' | 'also' | 'concepts' | 'urgent' | 'parts'>;

/**
 * Everything that a reviewer reads in an article, as one text to be hashed: question, urgent text and all parts
 * with their citations. Dates, the review itself and the kinds of sections are left out: they are no text. The
 * same text gives the same, however its fields are ordered.
 */
export function hashedText({ question, also, concepts, urgent, parts }: HashedArticle): string {
  const texts = AUDIENCES.map((audience) => [audience, ...textOf(parts[audience])]);
  return JSON.stringify([question, also, concepts, urgent && statementOf(urgent), texts]);
}

function textOf({ answer, sections }: ArticlePart): unknown[] {
  return [
    answer.map(statementOf),
    sections.map(({ id, heading, blocks }) => ({
      id,
      heading,
      blocks: blocks.map(({ kind, statements }) => ({ kind, statements: statements.map(statementOf) })),
    })),
  ];
}

function statementOf({ text, citations }: Statement): Statement {
  return { text, citations };
}
