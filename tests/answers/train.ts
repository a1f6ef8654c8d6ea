import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { judgeAnswer } from '../../lib/answers/judge-answer.ts';
import { judgedQuestions, type JudgedQuestion } from './judged-questions.ts';
import { learnTrees, type Example, type Growth } from './learn-trees.ts';

/**
 * Learns from labelled questions when to answer, prints the curve of right against wrong, and writes
 * `lib/answers/learnt-judge.ts`: `npm run asked:train -- WORDINGS`, the file with the wordings of the real
 * questions. `--from 0.6` chooses from which likelihood on is answered, `--try` writes nothing, `--misses` lists what
 * goes wrong there.
 */
const GROWTH: Growth = { trees: 60, depth: 3, rate: 0.1, leaf: 8, shrink: 2 };
/** Real questions are fewer than our own, and what counts. */
const REAL_WEIGHT = 2;
const FOLDS = 5;
const DEFAULT_FROM = 0.6;

const [wordings = ''] = process.argv.slice(2);
const given = process.argv.indexOf('--from');
const from = given < 0 ? DEFAULT_FROM : Number(process.argv[given + 1]);
const questions = await judgedQuestions(wordings);
const examples = questions.map(({ features, isRight, isReal }): Example => ({
  features,
  isRight,
  weight: isReal ? REAL_WEIGHT : 1,
}));

// Each question is judged by what was learnt without it.
const foldOf = (at: number): number => (at * 7919) % FOLDS;
const likely = new Map<JudgedQuestion, number>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const judge = learnTrees(
    examples.filter((_, at) => foldOf(at) !== fold),
    GROWTH,
  );
  for (const [at, question] of questions.entries())
    if (foldOf(at) === fold) likely.set(question, judgeAnswer(judge, question.features));
}
for (const isReal of [true, false]) {
  const list = questions.filter((question) => question.isReal === isReal);
  const answerable = list.filter(({ isAnswerable }) => isAnswerable);
  const found = answerable.filter(({ isRight }) => isRight).length;
  console.log(
    `${isReal ? 'Real' : 'Own'} questions: the first three statements hold the answer of ${found} of ${answerable.length}`,
  );
  console.table(Array.from({ length: 10 }, (_, at) => figures(list, Number((0.05 + at / 10).toFixed(2)))));
}
console.log(
  `Answered from ${from} on: real`,
  figures(
    questions.filter(({ isReal }) => isReal),
    from,
  ),
);
if (process.argv.includes('--misses')) {
  for (const [question, value] of [...likely].toSorted(([, a], [, b]) => b - a)) {
    const isShown = value >= from;
    if (isShown === question.isRight) continue;
    const fault = isShown ? 'WRONG' : 'HELD BACK';
    console.log(`${fault} ${value.toFixed(2)} ${question.id} ${question.question.slice(0, 90)}`);
    console.log(`    [${question.concepts.join(' ')}] ${question.shown.join(' / ')}`);
  }
}
if (!process.argv.includes('--try')) {
  const path = fileURLToPath(new URL('../../lib/answers/learnt-judge.ts', import.meta.url));
  const { start, trees } = learnTrees(examples, GROWTH);
  await writeFile(
    path,
    `import type { Judge } from './judge-answer.ts';

/** From this likelihood on what was found is shown as an answer. */
export const SHOW_FROM = ${from};

// prettier-ignore
/** Learnt by \`tests/answers/train.ts\`, a tree a line; not to be edited by hand. */
export const JUDGE: Judge = {
  start: ${start},
  trees: [
${trees.map((tree) => `    ${JSON.stringify(tree)},`).join('\n')}
  ],
};
`,
  );
}

/** What is right and wrong among a list's questions that are answered from a likelihood on. */
function figures(list: readonly JudgedQuestion[], least: number) {
  const shown = list.filter((question) => (likely.get(question) ?? 0) >= least);
  const right = shown.filter(({ isRight }) => isRight).length;
  const refusable = list.filter(({ isAnswerable }) => !isAnswerable);
  return {
    from: least,
    answered: `${right} of ${list.length - refusable.length}`,
    wrong: shown.length - right,
    'share wrong': Number(((shown.length - right) / Math.max(1, shown.length)).toFixed(2)),
    'held back rightly': `${refusable.filter((question) => !shown.includes(question)).length} of ${refusable.length}`,
  };
}
