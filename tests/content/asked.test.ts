import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { compilePack } from '../../lib/authoring/compile-pack.ts';
import { loadContent } from '../../lib/authoring/load-content.ts';
import { questionAnswerer, type QuestionAnswerer } from '../../entrypoints/sidepanel/question-answerer.ts';
import { openLexicon } from '../../lib/detection/lexicon.ts';
import { openLibrary } from '../../lib/reading/library.ts';
import { askedQuestions, HELD_OUT } from '../fixtures/asked-questions.ts';
import { scoreAsked, type AskedScore } from '../fixtures/score-asked.ts';

let score: AskedScore;
let others: AskedScore;
let followUps: AskedScore;
let ask: QuestionAnswerer;
beforeAll(async () => {
  const { pack, contexts } = await loadContent(fileURLToPath(new URL('../../data', import.meta.url)), 'test');
  const lexicon = openLexicon(compilePack(pack, contexts));
  score = scoreAsked(await askedQuestions(), pack, lexicon);
  others = scoreAsked((await Promise.all(HELD_OUT.map(askedQuestions))).flat(), pack, lexicon);
  followUps = scoreAsked(await askedQuestions('follow-ups'), pack, lexicon);
  ask = questionAnswerer(openLibrary(pack), lexicon);
});

test('there are at least 150 questions of every sort', async () => {
  const cases = await askedQuestions();
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map(({ sort }) => sort)).size).toBe(8);
});

test('what the library knows is among the first three statements', () => {
  expect(score.found / score.answerable).toBeGreaterThanOrEqual(0.87);
});

test('what it does not know is refused', () => {
  expect(score.refused / score.toRefuse).toBeGreaterThanOrEqual(0.92);
});

test('every emergency is seen, and every question about someone’s own case', () => {
  expect(score.urgentSeen).toBe(score.urgent);
  expect(score.personalSeen).toBe(score.personal);
});

test('no statement is shown without its citation', () => {
  expect(score.uncited).toBe(0);
});

test('questions that were written apart stay as well answered as they were', () => {
  expect(others.found / others.answerable).toBeGreaterThanOrEqual(0.77);
  expect(others.wrong / others.answerable).toBeLessThanOrEqual(0.085);
  expect(others.refused / others.toRefuse).toBeGreaterThanOrEqual(0.94);
  expect(others.urgentSeen).toBe(others.urgent);
});

test('what a follow-up question leaves unsaid is what the article is about', () => {
  expect(followUps.found / followUps.answerable).toBeGreaterThanOrEqual(0.9);
  expect(followUps.refused).toBeGreaterThanOrEqual(3);
  const parts = ask('What are the symptoms?', { page: 'article', id: 'gout' })('patient').parts;
  expect(parts).toMatchObject([{ from: 'article', article: { id: 'gout' } }]);
  // A concept without an article has a page of its own.
  expect(ask('What is it?', { page: 'concept', id: 'tachycardia' })('patient').parts).toMatchObject([
    { from: 'definition', concept: { id: 'tachycardia' } },
  ]);
  expect(ask('What are the symptoms?', null)('patient').outcome).toBe('refusal');
});

test('a question about one illness is not told by another of a like name', () => {
  const articlesFor = (question: string): string[] =>
    ask(
      question,
      null,
    )('patient').parts.flatMap((part) => (part.from === 'article' ? [part.article.id] : []));
  expect(articlesFor('What is hypertension?')).toEqual(['hypertension']);
  expect(articlesFor('How can I lower my blood pressure?')).not.toContain('hypotension');
  expect(articlesFor('How can I lower my blood pressure?')[0]).toBe('hypertension');
  expect(articlesFor('What happens if potassium is too low?')[0]).toBe('hypokalemia');
});

test('a word of the field says what is asked, and names nothing beside an illness', () => {
  const understood = (question: string) =>
    ask(question, null)('patient').understood.concepts.map(({ id }) => id);
  expect(understood('What causes a relapse of multiple sclerosis?')).toEqual(['multiple-sclerosis']);
  expect(understood('What is a relapse?')).toEqual(['relapse']);
});
