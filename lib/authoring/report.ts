import { AUDIENCES } from '../model/audience.ts';
import { partStatements } from '../reading/part-statements.ts';
import type { LoadedContent } from './load-content.ts';

/**
 * What the library holds, as lines of text: counts by kind and specialty, readability by audience,
 * references by type, overdue reviews.
 *
 * @param today `YYYY-MM-DD`, to tell which reviews are overdue
 */
export function report(content: LoadedContent, today: string): string[] {
  const { pack, coverage } = content;
  const defined = content.concepts.filter(({ concept }) => concept.definition !== null);
  const statements = pack.articles.flatMap((article) => Object.values(article.parts).flatMap(partStatements));
  const overdue = pack.articles.filter((article) => article.nextReview < today);
  return [
    `Pack ${pack.version}`,
    `Concepts: ${pack.concepts.length} named, ${defined.length} defined (${count(defined.map(({ concept }) => concept.kind))})`,
    `Defined by file: ${count(defined.map(({ file }) => file.replace(/^concepts\/|\.yaml$/g, '')))}`,
    `Articles: ${pack.articles.length} with ${statements.length} statements, all cited (${count(pack.articles.map((article) => article.checked))})`,
    ...AUDIENCES.map((audience) => {
      const grades = pack.articles.map((article) => article.parts[audience].grade).toSorted((a, b) => a - b);
      return `Reading grade, ${audience}: ${grades[0] ?? '-'} to ${grades.at(-1) ?? '-'}, median ${grades[grades.length >> 1] ?? '-'}`;
    }),
    `References: ${pack.references.length} (${count(pack.references.map((reference) => reference.custom.kind))})`,
    `Topics by demand: ${coverage.defined} of ${coverage.topics} defined, ${coverage.withArticle} with an article; next: ${coverage.missing.join(', ')}`,
    `Review overdue: ${overdue.length}${overdue.map((article) => ` ${article.id}`).join('')}`,
  ];
}

function count(values: readonly string[]): string {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].map(([value, all]) => `${value} ${all.length}`).join(', ');
}
