import { expect, test } from 'vitest';
import { vocabularyOf } from '../../../lib/answers/correct-spelling.ts';
import { readQuestion } from '../../../lib/answers/read-question.ts';

const KINDS = { gout: 'condition', allopurinol: 'drug', relapse: 'term' } as const;
const knowledge = {
  conceptsIn: (text: string) => Object.keys(KINDS).filter((id) => text.toLowerCase().includes(id)),
  kindOf: (id: string) => KINDS[id as keyof typeof KINDS],
};
const read = (typed: string, subject: string | null = null) =>
  readQuestion(typed, subject, knowledge, vocabularyOf(Array(3).fill('allopurinol tablets')));

test('slips are mended, and a word of the field names nothing beside an illness', () => {
  expect(read('Does allopurinal help?').readings).toEqual([
    { question: 'Does allopurinol help?', concepts: ['allopurinol'] },
  ]);
  expect(read('relapse of gout').readings[0]?.concepts).toEqual(['gout']);
  expect(read('What is a relapse?').readings[0]?.concepts).toEqual(['relapse']);
});

test('on an article, what is left unsaid is filled in, but not in the words that danger is looked for in', () => {
  const { mended, readings } = read('Is it bad?', 'Gout');
  expect(readings).toEqual([{ question: 'Is Gout bad?', concepts: ['gout'] }]);
  expect(mended).toBe('Is it bad?');
  expect(read('Which drug, allopurinol?', 'Gout').readings.map(({ concepts }) => concepts)).toEqual([
    ['gout', 'allopurinol'],
    ['allopurinol'],
  ]);
});
