import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { compilePack } from '../../lib/authoring/compile-pack.ts';
import { loadContent } from '../../lib/authoring/load-content.ts';
import { openLexicon } from '../../lib/detection/lexicon.ts';
import { askedQuestions } from '../fixtures/asked-questions.ts';
import { scoreAsked, type AskedScore } from '../fixtures/score-asked.ts';

let score: AskedScore;
beforeAll(async () => {
  const { pack, contexts } = await loadContent(fileURLToPath(new URL('../../data', import.meta.url)), 'test');
  score = scoreAsked(await askedQuestions(), pack, openLexicon(compilePack(pack, contexts)));
});

test('there are at least 150 questions of every sort', async () => {
  const cases = await askedQuestions();
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map(({ sort }) => sort)).size).toBe(8);
});

test('what the library knows is among the first three statements', () => {
  expect(score.found / score.answerable).toBeGreaterThanOrEqual(0.9);
});

test('what it does not know is refused', () => {
  expect(score.refused / score.toRefuse).toBeGreaterThanOrEqual(0.95);
});

test('every emergency is seen, and every question about someone’s own case', () => {
  expect(score.urgentSeen).toBe(score.urgent);
  expect(score.personalSeen).toBe(score.personal);
});

test('no statement is shown without its citation', () => {
  expect(score.uncited).toBe(0);
});
