import { expect, test } from 'vitest';
import { readQuestion } from '../../../lib/answers/read-question.ts';
import { madeConcept, madePack } from '../../fixtures/made-content.ts';
import { madeKnowledge } from '../../fixtures/made-knowledge.ts';

const knowledge = madeKnowledge({
  concepts: [
    ...madePack().concepts,
    madeConcept({ id: 'relapse', name: 'Relapse', kind: 'term', article: null }),
  ],
});
const read = (typed: string, on: Parameters<typeof readQuestion>[1] = null) =>
  readQuestion(typed, on, knowledge);

test('finds what is named and what is asked of it', () => {
  const { concepts, askedFor, naming } = read('What are the signs of reduced or low salt?');
  expect(concepts).toEqual(['low-salt']);
  expect(askedFor.names).toContain('symptoms');
  expect([...naming.keys()]).toEqual(['low', 'salt']);
});

test('a word of the field names nothing beside an illness', () => {
  expect(read('relapse of low salt').concepts).toEqual(['low-salt']);
  expect(read('What is a relapse?').concepts).toEqual(['relapse']);
});

test('slips are mended', () => {
  expect(read('Is headaceh common?').text).toBe('Is headache common?');
});

test('on an article it knows what is left unsaid, and whether another subject is named', () => {
  const asked = read('Is it bad?', { page: 'article', id: 'low-salt' });
  expect(asked.on).toEqual({ articleId: 'low-salt', conceptId: 'low-salt' });
  expect(read('Is it bad?', { page: 'concept', id: 'cramp' }).on).toEqual({
    articleId: null,
    conceptId: 'cramp',
  });
  expect(read('Is it bad?', { page: 'article', id: 'gone' }).on).toBeNull();
});

test('the story before a question lends it a subject that it does not name', () => {
  const story =
    'I have had low salt for a good while now, and the people around me keep telling me to go and see somebody about all of it.';
  expect(read(`${story} What helps?`).concepts).toEqual(['low-salt']);
});

test('another language is told', () => {
  expect(read('Was sind die Symptome und wie kann man sie mit der Zeit nicht mehr haben?').isForeign).toBe(
    true,
  );
  expect(read('What are the symptoms, and how are they treated over time in the end?').isForeign).toBe(false);
});
