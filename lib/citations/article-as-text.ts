import type { Article } from '../model/article.ts';
import type { Audience } from '../model/audience.ts';
import type { Reference } from '../model/reference.ts';
import { citedLines } from './cited-lines.ts';

/** An article for one audience as plain text with its sources, to be pasted into a mail or a note. */
export function articleAsText(
  article: Article,
  audience: Audience,
  references: ReadonlyMap<string, Reference>,
  remarks: readonly string[],
): string {
  const lines = citedLines(article, article.parts[audience], references);
  const sections = lines.sections.map(({ heading, paragraphs }) =>
    [
      heading,
      ...paragraphs.flatMap(({ isList, lines: texts }) => texts.map((text) => (isList ? `• ${text}` : text))),
    ].join('\n'),
  );
  return `${[
    article.question,
    lines.answer,
    ...(lines.urgent === null ? [] : [`Urgent: ${lines.urgent}`]),
    ...sections,
    ['Sources', ...lines.references].join('\n'),
    ...remarks,
  ].join('\n\n')}\n`;
}
