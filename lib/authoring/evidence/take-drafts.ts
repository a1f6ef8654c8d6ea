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
  await writeReferences(data, [
    ...before.pack.references,
    ...offered,
    ...confirmed.map((raw) => referenceSchema.parse(raw)),
  ]);
  const after = await loadContent(data, 'draft');
  for (const sourced of after.articles) {
    if (articles.some(({ file }) => file === sourced.file)) await recordReview(data, sourced, today);
  }
  const statements = new Set(placedStatements(after).map(({ text }) => statementKey(text)));
  for (const [stem, lines] of evidence)
    await writeLines(join(data, 'evidence', `${stem}.tsv`), lines, statements);
  return [];
}

/** Adds references, the first of an id counting, and drops what nothing cites any more. */
async function writeReferences(data: string, references: readonly Reference[]): Promise<void> {
  const path = join(data, 'references.json');
  const all = new Map<string, Reference>();
  for (const reference of references) if (!all.has(reference.id)) all.set(reference.id, reference);
  const write = async (kept: Iterable<Reference>): Promise<void> => {
    const sorted = [...kept].toSorted((x, y) => (x.id < y.id ? -1 : 1));
    await writeFile(path, `${JSON.stringify(sorted, null, 1)}\n`);
  };
  await write(all.values());
  const { concepts, articles } = await loadContent(data, 'draft');
  const cited = new Set(placedStatements({ concepts, articles }).flatMap(({ citations }) => citations));
  for (const { concept } of concepts)
    for (const { citations } of concept.ranges?.groups ?? []) for (const id of citations) cited.add(id);
  await write([...all.values()].filter(({ id }) => cited.has(id)));
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
