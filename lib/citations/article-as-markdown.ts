import type { Article } from '../model/article.ts';
import type { Audience } from '../model/audience.ts';
import type { Reference } from '../model/reference.ts';
import { citedLines } from './cited-lines.ts';

/**
 * An article for one audience as Markdown: question, answer, sections, numbered references, and how far it
 * was checked, so that the text is not taken for more than it is.
 *
 * @param remarks sentences that stand at the end: review status, disclaimer
 */
export function articleAsMarkdown(
  article: Article,
  audience: Audience,
  references: ReadonlyMap<string, Reference>,
  remarks: readonly string[],
): string {
  const lines = citedLines(article, article.parts[audience], references);
  const sections = lines.sections.flatMap(({ heading, paragraphs }) => [
    `## ${literal(heading)}`,
    ...paragraphs.map(({ isList, lines: texts }) =>
      texts.map((text) => (isList ? `- ${literal(text)}` : literal(text))).join('\n'),
    ),
  ]);
  return `${[
    `# ${literal(article.question)}`,
    literal(lines.answer),
    ...(lines.urgent === null ? [] : [`> **Urgent:** ${literal(lines.urgent)}`]),
    ...sections,
    '## References',
    lines.references.map(inText).join('\n'),
    '---',
    ...remarks.map(literal),
  ].join('\n\n')}\n`;
}

/** A line that says in Markdown what it says, and is no heading, list or quotation. */
function literal(text: string): string {
  return inText(text)
    .replace(/^(\s*)([-+=#])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** Text in which no sign makes a link, an image, code or emphasis. */
function inText(text: string): string {
  return text.replace(/[\\`*[\]<>]/g, '\\$&');
}
