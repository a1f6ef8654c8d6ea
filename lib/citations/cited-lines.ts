import type { Article, ArticlePart } from '../model/article.ts';
import type { Reference } from '../model/reference.ts';
import type { Statement } from '../model/statement.ts';
import { authorsOf, linksOf, sourceOf } from './reference-text.ts';

/** An article for one audience as lines of text, ready for Markdown, plain text or print. */
export interface CitedLines {
  readonly answer: string;
  readonly urgent: string | null;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly CitedBlock[] }[];
  /** "1. Authors. Title. Source. Link", in order of citation. */
  readonly references: readonly string[];
}

/** A paragraph of one line, or a list of several. */
interface CitedBlock {
  readonly isList: boolean;
  readonly lines: readonly string[];
}

/**
 * Writes an article's part with citation numbers behind each sentence, and its references in that order.
 *
 * @param references what the citations point to, by id; one that is missing is numbered and named by its id
 * @param cite how citation numbers are written, `[1, 2]` by default
 */
export function citedLines(
  article: Article,
  part: ArticlePart,
  references: ReadonlyMap<string, Reference>,
  cite: (numbers: readonly number[]) => string = (numbers) => `[${numbers.join(', ')}]`,
): CitedLines {
  const numbers = new Map<string, number>();
  const write = ({ text, citations }: Statement): string => {
    for (const id of citations) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return `${text} ${cite(citations.map((id) => numbers.get(id) ?? 0))}`;
  };
  const answer = part.answer.map(write).join(' ');
  const urgent = article.urgent ? write(article.urgent) : null;
  const sections = part.sections.map(({ heading, blocks }) => ({
    heading,
    paragraphs: blocks.map(({ kind, statements }) => ({
      isList: kind === 'list',
      lines: kind === 'list' ? statements.map(write) : [statements.map(write).join(' ')],
    })),
  }));
  const entry = ([id, number]: [string, number]): string => {
    const reference = references.get(id);
    if (!reference) return `${number}. ${id}`;
    const link = linksOf(reference)[0]?.url;
    const words = [authorsOf(reference), reference.title, sourceOf(reference)].map((text) =>
      text.replace(/\.$/, ''),
    );
    return `${number}. ${words.join('. ')}.${link ? ` ${link}` : ''}`;
  };
  return { answer, urgent, sections, references: [...numbers].map(entry) };
}
