import { expect, test } from 'vitest';
import { judgeAnswer, type Judge } from '../../../lib/answers/judge-answer.ts';
import { judgeFeatures } from '../../../lib/answers/judge-features.ts';
import type { JudgeTree } from '../../../lib/answers/judge-tree.ts';
import { JUDGE } from '../../../lib/answers/learnt-judge.ts';
import { rankPassages } from '../../../lib/answers/rank-passages.ts';
import { readQuestion } from '../../../lib/answers/read-question.ts';
import { madeKnowledge } from '../../fixtures/made-knowledge.ts';

const made: Judge = { start: 0, trees: [['kind', 0.5, -1, ['cover', 0.5, 1, 3]], 1] };

test('each tree adds the weight that the features lead to', () => {
  expect(judgeAnswer(made, { kind: 0.5, cover: 1 })).toBe(0.5);
  expect(judgeAnswer(made, { kind: 1, cover: 1 })).toBeCloseTo(0.982);
  expect(judgeAnswer(made, { kind: 1 })).toBeCloseTo(0.881);
});

test('nothing found is no answer', () => {
  expect(judgeAnswer(made, {})).toBe(0);
});

test('what was learnt asks only for what is known of a question', () => {
  const knowledge = madeKnowledge();
  const asked = readQuestion('What is a cramp?', null, knowledge);
  const known = judgeFeatures(asked, rankPassages(asked, knowledge.indexFor('patient'), knowledge.library));
  const asks = (tree: JudgeTree): string[] =>
    typeof tree === 'number' ? [] : [tree[0], ...asks(tree[2]), ...asks(tree[3])];
  expect(JUDGE.trees.length).toBeGreaterThan(0);
  expect(JUDGE.trees.flatMap(asks).filter((name) => !(name in known))).toEqual([]);
});
