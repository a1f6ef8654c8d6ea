import { fileURLToPath } from 'node:url';
import { compilePack } from '../lib/authoring/compile-pack.ts';
import { loadContent } from '../lib/authoring/load-content.ts';
import { openLexicon } from '../lib/detection/lexicon.ts';
import { askedQuestions, HELD_OUT } from './fixtures/asked-questions.ts';
import { scoreAsked } from './fixtures/score-asked.ts';

/**
 * `npm run asked`: how well the library answers our own test questions: answers among the first three
 * statements, wrong ones, refusals that were right, emergencies seen. `--misses` lists what went wrong.
 */
const { pack, contexts, problems } = await loadContent(
  fileURLToPath(new URL('../data', import.meta.url)),
  'asked',
);
if (problems.length > 0) throw new Error('The content has problems; run npm run content.');
const lexicon = openLexicon(compilePack(pack, contexts));
for (const file of ['questions', 'follow-ups', ...HELD_OUT] as const) {
  const cases = await askedQuestions(file);
  const score = scoreAsked(cases, pack, lexicon);
  const sorted = score.times.toSorted((a, b) => a - b);
  console.log(`${cases.length} questions (${file})`);
  console.table({
    'answer among the first three': `${score.found} of ${score.answerable}`,
    'wrong answers shown': score.wrong,
    'refused rightly': `${score.refused} of ${score.toRefuse}`,
    'emergencies seen': `${score.urgentSeen} of ${score.urgent}`,
    'false alarms': score.falseAlarms,
    'personal questions seen': `${score.personalSeen} of ${score.personal}`,
    'statements without citation': score.uncited,
    'milliseconds, median and slowest': `${sorted[sorted.length >> 1]?.toFixed(1)}, ${sorted.at(-1)?.toFixed(1)}`,
  });
  if (process.argv.includes('--misses')) for (const miss of score.misses) console.log(miss);
}
