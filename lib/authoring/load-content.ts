import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContextFile } from '../model/context.ts';
import type { ContentPack } from '../model/content-pack.ts';
import { checkContent } from './check-content.ts';
import type { ContentProblem } from './content-problem.ts';
import { readArticle, type SourcedArticle } from './read-article.ts';
import { readConcepts, type SourcedConcept } from './read-concepts.ts';
import type { SourcedEvidence } from './evidence/evidence.ts';
import { readEvidence } from './evidence/evidence-lines.ts';
import { checkEvidence } from './evidence/check-evidence.ts';
import { isStored } from './evidence/is-stored.ts';
import { missingEvidence } from './evidence/missing-evidence.ts';
import { placedStatements } from './evidence/placed-statements.ts';
import { checkGuide } from './guide/check-guide.ts';
import type { GuideFault } from './guide/guide-fault.ts';
import { isRewritten } from './guide/is-rewritten.ts';
import { readAvoided } from './guide/read-avoided.ts';
import { readOwed, type Owed } from './guide/read-owed.ts';
import { withoutOwed } from './guide/without-owed.ts';
import { readContexts } from './read-contexts.ts';
import { readPolicies } from './read-policies.ts';
import { readQuestionWords } from './read-question-words.ts';
import { readSafetyWords } from './read-safety-words.ts';
import { readReferences } from './read-references.ts';
import { topicCoverage, type TopicCoverage } from './topic-coverage.ts';

/** Everything read from a data folder: the pack, where each piece came from, and what is wrong. */
export interface LoadedContent {
  readonly pack: ContentPack;
  /** What the words around uncertain forms say; compiled into the lexicon, not shown. */
  readonly contexts: ContextFile;
  readonly concepts: readonly SourcedConcept[];
  readonly articles: readonly SourcedArticle[];
  /** Which passages of stored texts support the statements. */
  readonly evidence: readonly SourcedEvidence[];
  /** What the guide asks and texts from before it do not meet, owed or not. */
  readonly faults: readonly GuideFault[];
  readonly owed: Owed;
  readonly problems: readonly ContentProblem[];
  readonly coverage: TopicCoverage;
}

/**
 * Reads and checks a data folder. Never throws for what authors write; a pack with problems must not ship.
 *
 * @param data path of the data folder
 * @param version the pack's version, as shown to readers
 */
export async function loadContent(data: string, version: string): Promise<LoadedContent> {
  const problems: ContentProblem[] = [];
  const conceptFiles = await filesOf(data, 'concepts/**/*.yaml');
  const concepts = (await Promise.all(conceptFiles.map((file) => readConcepts(data, file, problems)))).flat();
  const articleFiles = await filesOf(data, 'articles/**/*.md');
  const read = await Promise.all(articleFiles.map((file) => readArticle(data, file, problems)));
  const articles = read.filter((article) => article !== undefined);
  const { references, lineOfReference } = await readReferences(data, problems);
  const policies = await readPolicies(data, problems);
  const contexts = await readContexts(
    data,
    concepts.map((sourced) => sourced.concept),
    problems,
  );
  checkContent({ concepts, articles, references, lineOfReference }, problems);
  const evidence = await readAllEvidence(data, problems);
  const statements = placedStatements({ concepts, articles });
  const stored = isStored(references);
  checkEvidence(statements, evidence, { isStored: stored, sources: null }, problems);
  const owed = await readOwed(data, problems);
  const avoided = await readAvoided(data, problems);
  const missing = missingEvidence(statements, evidence, stored);
  const found = [...checkGuide({ concepts, articles, references, avoided, lineOfReference }), ...missing];
  const isNew = isRewritten(statements, evidence, missing);
  const faults = found.filter((fault) => !isNew(fault));
  problems.push(...found.filter(isNew), ...withoutOwed(faults, owed));
  const content = {
    concepts: concepts.map((sourced) => sourced.concept),
    articles: articles.map((sourced) => sourced.article),
    references,
    questionWords: await readQuestionWords(data, problems),
    safetyWords: await readSafetyWords(data, problems),
    ...policies,
  };
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
  const pack: ContentPack = { format: 1, version: `${version}-${digest}`, ...content };
  const coverage = await topicCoverage(data, content.concepts);
  return { pack, contexts, concepts, articles, evidence, faults, owed, problems, coverage };
}

async function readAllEvidence(data: string, problems: ContentProblem[]): Promise<SourcedEvidence[]> {
  const files = await filesOf(data, 'evidence/*.tsv');
  const read = await Promise.all(
    files.map(async (file) => readEvidence(await readFile(join(data, file), 'utf8'), file, problems)),
  );
  return read.flat();
}

async function filesOf(data: string, pattern: string): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: data })) files.push(file.replaceAll('\\', '/'));
  return files.toSorted();
}
