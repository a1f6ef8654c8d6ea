import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { referenceSchema, type Reference } from '../../model/reference.ts';
import type { ContentProblem } from '../content-problem.ts';
import { loadContent } from '../load-content.ts';
import { recordReview } from '../record-review.ts';
import { ConceptFiles } from './concept-files.ts';
import type { Evidence } from './evidence.ts';
import { readEvidence, writeEvidence } from './evidence-lines.ts';
import { placedStatements } from './placed-statements.ts';
import type { Sources } from './read-sources.ts';
import { statementKey } from './statement-key.ts';
import { takeArticle } from './take-article.ts';
import { takeConcepts } from './take-concepts.ts';

/** What is taken in, and where to. */
export interface TakeOptions {
  /** The data folder; it is written to. */
  readonly data: string;
  /** Paths of drafts: `.yaml` lists of concepts, `.md` articles. */
  readonly drafts: readonly string[];
  readonly sources: Sources;
  /** Confirmed references that drafts may cite and that nothing has cited yet (CSL-JSON). */
  readonly confirmed: readonly unknown[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * Takes drafts into the data folder: concepts and articles with citations in place of the stored texts they
 * name, their evidence, and the references that are cited now. Articles are recorded as submitted.
 *
 * @returns what is wrong with the drafts; nothing is written when there is any
 */
export async function takeDrafts({
  data,
  drafts,
  sources,
  confirmed,
  today,
}: TakeOptions): Promise<ContentProblem[]> {
  const problems: ContentProblem[] = [];
  const before = await loadContent(data, 'draft');
  const known = new Map(
    before.pack.references.flatMap((reference) => (reference.URL ? [[reference.URL, reference]] : [])),
  );
  const context = { sources, known, today };
  const concepts = await takeConcepts(
    drafts.filter((file) => /\.ya?ml$/.test(file)),
    context,
    problems,
  );
  const articles = await Promise.all(
    drafts.filter((file) => file.endsWith('.md')).map((file) => takeArticle(file, context, problems)),
  );
  if (problems.length > 0) return problems;
  const files = await ConceptFiles.read(data, [...new Set(before.concepts.map(({ file }) => file))]);
  const evidence = new Map<string, Evidence[]>();
  const keep = (stem: string, lines: readonly Evidence[]): void => {
    evidence.set(stem, [...(evidence.get(stem) ?? []), ...lines]);
  };
  for (const draft of concepts.drafts) {
    const file = files.put(draft);
    keep(file.replace(/^concepts\/(names\/)?|\.yaml$/g, ''), concepts.evidence.get(draft.id) ?? []);
  }
  await files.write();
  for (const article of articles) {
    await mkdir(dirname(join(data, article.file)), { recursive: true });
    await writeFile(join(data, article.file), article.text);
    keep(`articles-${article.file.split('/')[1] ?? ''}`, article.evidence);
  }
  const offered = [...concepts.references, ...articles.flatMap(({ references }) => references)];
  const more = confirmed.map((raw) => referenceSchema.parse(raw));
  const references = new Map<string, Reference>();
  for (const reference of [...before.pack.references, ...offered, ...more]) {
    if (!references.has(reference.id)) references.set(reference.id, reference);
  }
  const after = await loadContent(data, 'draft');
  for (const sourced of after.articles) {
    if (articles.some(({ file }) => file === sourced.file)) await recordReview(data, sourced, today);
  }
  const statements = placedStatements(after);
  const ranges = after.concepts.flatMap(({ concept }) => concept.ranges?.groups ?? []);
  const cited = new Set([...statements, ...ranges].flatMap(({ citations }) => citations));
  await writeReferences(
    data,
    [...references.values()].filter(({ id }) => cited.has(id)),
  );
  const keys = new Set(statements.map(({ text }) => statementKey(text)));
  for (const [stem, lines] of evidence) await writeLines(join(data, 'evidence', `${stem}.tsv`), lines, keys);
  return [];
}

/** Writes the bibliography as it is kept: sorted by id, a field a line. */
async function writeReferences(data: string, references: readonly Reference[]): Promise<void> {
  const sorted = references.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  await writeFile(join(data, 'references.json'), `${JSON.stringify(sorted, null, 1)}\n`);
}

/** Joins lines of evidence with those of a file, without those whose statement has gone. */
async function writeLines(
  path: string,
  lines: readonly Evidence[],
  statements: ReadonlySet<string>,
): Promise<void> {
  const present = await readFile(path, 'utf8').catch(() => null);
  const old = present === null ? [] : readEvidence(present, path, []);
  const fresh = new Set(lines.map(({ statement }) => statement));
  const kept = old.filter(({ statement }) => statements.has(statement) && !fresh.has(statement));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, writeEvidence([...kept, ...lines]));
}
