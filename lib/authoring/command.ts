import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compareWithSources } from './compare-with-sources.ts';
import { formatProblem } from './content-problem.ts';
import { loadContent } from './load-content.ts';
import { recordReview } from './record-review.ts';
import { report } from './report.ts';

/**
 * `npm run content`: checks `data/` and prints the report; exits with 1 when anything must be mended.
 * `npm run content -- --record ID...` (or `--record all`) records changed texts as submitted first;
 * `--preview ID` shows an article or concept as the panel will, in a browser. Where the folder of sources lies
 * beside the project, sentences that stand in a source are told too.
 */
const data = fileURLToPath(new URL('../../data', import.meta.url));
const sources = fileURLToPath(new URL('../../../shared/sources/medquad.jsonl.gz', import.meta.url));
const preview = fileURLToPath(new URL('../../tests/demo/preview.ts', import.meta.url));
const today = new Date().toISOString().slice(0, 10);
const [option, ...ids] = process.argv.slice(2);

if (option === '--record') {
  const { articles } = await loadContent(data, 'draft');
  const unknown = ids.filter((id) => id !== 'all' && !articles.some(({ article }) => article.id === id));
  if (ids.length === 0 || unknown.length > 0) {
    console.error(
      `Name the articles to record, or "all".${unknown.map((id) => ` There is no readable article "${id}".`).join('')}`,
    );
    process.exit(1);
  }
  for (const sourced of articles) {
    if (ids.includes('all') || ids.includes(sourced.article.id)) await recordReview(data, sourced, today);
  }
} else if (option === '--preview') {
  process.exit(spawnSync(process.execPath, [preview, ...ids], { stdio: 'inherit' }).status ?? 1);
} else if (option === '--json') {
  await writeFile(ids[0] ?? 'pack.json', JSON.stringify((await loadContent(data, 'draft')).pack));
} else if (option !== undefined) {
  console.error(
    `Unknown option ${option}. Use: npm run content [-- --record ID... | --record all | --preview ID | --json FILE]`,
  );
  process.exit(1);
}

const content = await loadContent(data, 'draft');
console.log(report(content, today).join('\n'));
const overlaps = await compareWithSources(content.pack, sources);
console.log(
  overlaps === null
    ? 'Sentences were not compared with the sources: their folder is not beside the project.'
    : `Sentences that share eight words with a source: ${overlaps.length}`,
);
for (const { where, words } of overlaps ?? []) {
  console.error(`${where}: "${words}" stands in a source; say it in your own words.`);
}
for (const problem of content.problems) console.error(formatProblem(problem));
const faults = content.problems.length + (overlaps?.length ?? 0);
if (faults > 0) {
  console.error(`\n${faults} to mend.`);
  process.exit(1);
}
console.log('Nothing to mend.');
