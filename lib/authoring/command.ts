import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { formatProblem } from './content-problem.ts';
import { loadContent } from './load-content.ts';
import { recordReview } from './record-review.ts';
import { report } from './report.ts';

/**
 * `npm run content`: checks `data/` and prints the report; exits with 1 when anything must be mended.
 * `npm run content -- --record ID...` (or `--record all`) records changed texts as submitted first.
 */
const data = fileURLToPath(new URL('../../data', import.meta.url));
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
} else if (option === '--json') {
  await writeFile(ids[0] ?? 'pack.json', JSON.stringify((await loadContent(data, 'draft')).pack));
} else if (option !== undefined) {
  console.error(
    `Unknown option ${option}. Use: npm run content [-- --record ID... | --record all | --json FILE]`,
  );
  process.exit(1);
}

const content = await loadContent(data, 'draft');
console.log(report(content, today).join('\n'));
for (const problem of content.problems) console.error(formatProblem(problem));
if (content.problems.length > 0) {
  console.error(`\n${content.problems.length} to mend.`);
  process.exit(1);
}
console.log('Nothing to mend.');
