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
  const lines = citedLines(
    article,
    article.parts[audience],
    references,
    (numbers) => `\\[${numbers.join(', ')}\\]`,
  );
  const sections = lines.sections.flatMap(({ heading, paragraphs }) => [
    `## ${heading}`,
    ...paragraphs.map(({ isList, lines: texts }) =>
      texts.map((text) => (isList ? `- ${text}` : text)).join('\n'),
    ),
  ]);
  return `${[
    `# ${article.question}`,
    lines.answer,
    ...(lines.urgent === null ? [] : [`> **Urgent:** ${lines.urgent}`]),
    ...sections,
    '## References',
    lines.references.join('\n'),
    '---',
    ...remarks,
  ].join('\n\n')}\n`;
}
