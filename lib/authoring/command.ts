import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatProblem } from './content-problem.ts';
import { checkCopies } from './copies/check-copies.ts';
import { checkEvidence } from './evidence/check-evidence.ts';
import { isStored } from './evidence/is-stored.ts';
import { placedStatements } from './evidence/placed-statements.ts';
import { readSources } from './evidence/read-sources.ts';
import { showEvidence } from './evidence/show-evidence.ts';
import { takeDrafts } from './evidence/take-drafts.ts';
import { checkTextbookAbout } from './guide/check-textbook-about.ts';
import { OWED_FILE } from './guide/read-owed.ts';
import { stillOwed } from './guide/still-owed.ts';
import { writeOwed } from './guide/write-owed.ts';
import { loadContent } from './load-content.ts';
import { recordReview } from './record-review.ts';
import { report } from './report.ts';

/**
 * `npm run content`: checks `data/` and prints the report; exits with 1 when anything must be mended. Options:
 *
 * - `--record ID...` (or `all`): records changed texts as submitted first
 * - `--preview ID`: shows an article or concept as the panel will, in a browser
 * - `--json FILE`: writes the pack
 * - `--evidence FOLDER [ID...]`: opens the stored texts: checks every passage, and prints the statements of the
 *   concepts and articles named beside theirs. Without it the folder beside the project is used, if there is one
 * - `--settle`: takes out of the list of owed texts what has been mended
 * - `--take DRAFT...`: takes drafts in that name stored texts; `--try` only says what is wrong with them;
 *   `--confirmed FILE` offers references that nothing cites yet
 */
const USAGE =
  'Use: npm run content [-- --record ID... | --preview ID | --json FILE | --evidence FOLDER ID... | --settle | --take DRAFT... [--try] [--confirmed FILE]]';
const beside = fileURLToPath(new URL('../../../shared/sources', import.meta.url));
const preview = fileURLToPath(new URL('../../tests/demo/preview.ts', import.meta.url));
const today = new Date().toISOString().slice(0, 10);
let data = fileURLToPath(new URL('../../data', import.meta.url));

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        record: { type: 'boolean' },
        preview: { type: 'boolean' },
        json: { type: 'string' },
        evidence: { type: 'string' },
        settle: { type: 'boolean' },
        take: { type: 'boolean' },
        try: { type: 'boolean' },
        confirmed: { type: 'string' },
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return stop(`${message.replace(/^Unknown option '([^']+)'.*$/s, 'Unknown option $1.')}\n${USAGE}`);
  }
}

const { values: options, positionals: names } = readOptions();
const folder = options.evidence ?? beside;
const sources = await readSources(folder);
if (!sources && (options.evidence !== undefined || options.take))
  stop(`There is no folder of sources at ${folder}.`);
if (
  names.length > 0 &&
  !options.record &&
  !options.preview &&
  !options.take &&
  options.evidence === undefined
)
  stop(USAGE);

if (options.record) {
  const { articles } = await loadContent(data, 'draft');
  const unknown = names.filter((id) => id !== 'all' && !articles.some(({ article }) => article.id === id));
  if (names.length === 0 || unknown.length > 0) {
    stop(
      `Name the articles to record, or "all".${unknown.map((id) => ` There is no readable article "${id}".`).join('')}`,
    );
  }
  for (const sourced of articles) {
    if (names.includes('all') || names.includes(sourced.article.id)) await recordReview(data, sourced, today);
  }
} else if (options.preview) {
  process.exit(spawnSync(process.execPath, [preview, ...names], { stdio: 'inherit' }).status ?? 1);
} else if (options.json !== undefined) {
  await writeFile(options.json, JSON.stringify((await loadContent(data, 'draft')).pack));
} else if (options.take && sources) {
  if (options.try) {
    // Tried on a copy, so that all checks see the drafts where they would stand.
    const copy = await mkdtemp(join(tmpdir(), 'medglance-data-'));
    await cp(data, copy, { recursive: true });
    process.on('exit', () => spawnSync('rm', ['-r', copy]));
    data = copy;
  }
  const confirmed: unknown =
    options.confirmed === undefined ? [] : JSON.parse(await readFile(options.confirmed, 'utf8'));
  const faults = await takeDrafts({
    data,
    drafts: names,
    sources,
    confirmed: Array.isArray(confirmed) ? confirmed : [],
    today,
  });
  if (faults.length > 0)
    stop(`${faults.map(formatProblem).join('\n')}\n\n${faults.length} to mend; nothing was taken.`);
}

if (options.settle || options.take) {
  const { faults, owed } = await loadContent(data, 'draft');
  await writeFile(join(data, OWED_FILE), writeOwed(stillOwed(faults, owed)));
}
const content = await loadContent(data, 'draft');
const statements = placedStatements(content);
const problems = [...content.problems];
if (sources) {
  checkEvidence(
    statements,
    content.evidence,
    { isStored: isStored(content.pack.references), sources },
    problems,
  );
  const references = new Map(content.pack.references.map((reference) => [reference.id, reference]));
  const evidence = Map.groupBy(content.evidence, ({ statement }) => statement);
  for (const sourced of content.concepts)
    problems.push(...checkTextbookAbout(sourced, { references, evidence, sources }));
  problems.push(...checkCopies(statements, content.pack.concepts, sources));
}
if (options.evidence !== undefined && names.length > 0) {
  const named = statements.filter(({ owner }) => names.includes(owner));
  if (sources) console.log(showEvidence(named, content.evidence, sources).join('\n'));
} else if (!options.try) console.log(report(content, today).join('\n'));
console.log(
  sources
    ? `Stored texts compared with: ${sources.size}`
    : 'Sentences were not compared with the sources: their folder is not beside the project.',
);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) stop(`\n${problems.length} to mend.`);
console.log('Nothing to mend.');
