import { expect, test } from 'vitest';
import { answerAspect } from '../../../lib/answers/answer-aspect.ts';
import { indexStatements } from '../../../lib/answers/statement-index.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

const article = madeArticle();
const index = indexStatements([article], {
  conceptsIn: () => [],
  namesOf: () => '',
  leadConcepts: () => ['low-salt'],
});
const ask = (question: string): string[] =>
  answerAspect({ question, audience: 'patient', article, names: 'low salt' }, index).map(
    ({ statement }) => statement.text,
  );

test('what the question asks for comes from the sections that tell it', () => {
  expect(ask('What are the signs of low salt?')).toEqual(['Cramps trouble people.', 'Headache is common.']);
  expect(ask('What is low salt?')).toEqual([]);
});

test('a further condition must be spoken of', () => {
  expect(ask('What are the signs of low salt with headache?')).toEqual(['Headache is common.']);
  expect(ask('What are the signs of low salt in cats?')).toEqual([]);
});

test('an aspect that the article does not tell has no answer', () => {
  expect(ask('How is low salt treated?')).toEqual([]);
});
