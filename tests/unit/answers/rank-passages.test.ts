import { expect, test } from 'vitest';
import { rankPassages } from '../../../lib/answers/rank-passages.ts';
import { readQuestion, type AskedOn } from '../../../lib/answers/read-question.ts';
import { madeKnowledge } from '../../fixtures/made-knowledge.ts';

const knowledge = madeKnowledge();
const rank = (question: string, on: AskedOn = null) =>
  rankPassages(readQuestion(question, on, knowledge), knowledge.indexFor('patient'), knowledge.library);
const first = (question: string, on: AskedOn = null) => rank(question, on)[0]?.passage;

test('the kind of section that tells what is asked comes first', () => {
  expect(first('What are the symptoms of low salt?')?.sectionId).toBe('signs');
  expect(first('What is low salt?')?.kinds.has('what-it-is')).toBe(true);
});

test('a definition answers where no article does', () => {
  expect(first('What is a cramp?')).toMatchObject({ from: 'definition', id: 'cramp' });
});

test('a word that nothing holds vetoes nothing, but lowers the score', () => {
  const [plain] = rank('symptoms of low salt');
  const [unmet] = rank('quantum symptoms of low salt');
  expect(unmet?.passage).toBe(plain?.passage);
  expect(unmet!.score).toBeLessThan(plain!.score);
  expect(unmet!.cover).toBeLessThan(plain!.cover);
});

test('on an article its own sections come first, and nothing else that is not named', () => {
  const on = { page: 'article', id: 'salt-and-cramps' } as const;
  expect(first('What are the symptoms?', on)).toMatchObject({ id: 'salt-and-cramps', sectionId: 'signs' });
  const others = rank('Is headache common?', on).filter(({ passage }) => passage.id === 'cramp');
  expect(others).toEqual([]);
});

test('what holds nothing of a question is not ranked', () => {
  expect(rank('quantum')).toEqual([]);
});
