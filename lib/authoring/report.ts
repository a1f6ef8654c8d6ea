import { AUDIENCES } from '../model/audience.ts';
import { partStatements } from '../reading/part-statements.ts';
import { guideFigures } from './guide/guide-figures.ts';
import { histogram } from './histogram.ts';
import type { LoadedContent } from './load-content.ts';
import { plainGrade } from './plain-grade.ts';

/**
 * What the library holds, as lines of text: counts by kind and specialty, ranges, readability as
 * histograms, references by type, overdue reviews.
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
    `Without a definition, since no support was found or none was looked for: ${pack.concepts.length - defined.length}`,
    `Ranges as data: ${pack.concepts.filter(({ ranges }) => ranges !== null).length}`,
    ...guideFigures(pack),
    'Reading grade of plain definitions of ten words or more:',
    ...histogram(
      defined
        .flatMap(({ concept }) => plainGrade(concept.definition?.plain ?? []) ?? [])
        .map((grade) => Math.max(grade, 0)),
    ),
    ...AUDIENCES.flatMap((audience) => [
      `Reading grade of articles, ${audience}:`,
      ...histogram(pack.articles.map((article) => article.parts[audience].grade)),
    ]),
    `References: ${pack.references.length} (${count(pack.references.map((reference) => reference.custom.kind))})`,
    `Owed to the content guide: ${count(owedChecks(content))}`,
    `Statements with a passage of a stored text: ${new Set(content.evidence.map(({ statement }) => statement)).size}`,
    `Topics by demand: ${coverage.defined} of ${coverage.topics} defined, ${coverage.withArticle} with an article; next: ${coverage.missing.join(', ')}`,
    `Review overdue: ${overdue.length}${overdue.map((article) => ` ${article.id}`).join('')}`,
  ];
}

/** The check of each text that does not meet it yet, once for each. */
function owedChecks({ faults }: LoadedContent): string[] {
  const owed = new Set(faults.map(({ check, owner }) => `${check} ${owner}`));
  return [...owed].map((entry) => entry.split(' ')[0] ?? '');
}

function count(values: readonly string[]): string {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].map(([value, all]) => `${value} ${all.length}`).join(', ');
}
