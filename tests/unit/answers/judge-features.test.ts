import { expect, test } from 'vitest';
import { judgeFeatures } from '../../../lib/answers/judge-features.ts';
import { rankPassages } from '../../../lib/answers/rank-passages.ts';
import { readQuestion } from '../../../lib/answers/read-question.ts';
import { madeKnowledge } from '../../fixtures/made-knowledge.ts';

const knowledge = madeKnowledge();
const features = (question: string) => {
  const asked = readQuestion(question, null, knowledge);
  return judgeFeatures(asked, rankPassages(asked, knowledge.indexFor('patient'), knowledge.library));
};

test('says whether the subject is named, told and covered', () => {
  expect(features('What are the symptoms of low salt?')).toMatchObject({ subject: 1, kind: 1, cover: 1 });
  expect(features('Is headache common?')).toMatchObject({ subject: 0, named: 0 });
  expect(features('What is a cramp?')).toMatchObject({ isDefinition: 1, kind: 1 });
});

test('knows a question about somebody’s own case', () => {
  expect(features('What are my symptoms of low salt?')['personal']).toBe(1);
  expect(features('quantum')).toEqual({});
});
