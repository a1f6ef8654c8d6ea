import { expect, test } from 'vitest';
import { NO_QUESTION_WORDS, questionWordsSchema } from '../../../lib/model/question-words.ts';

const ask = { asks: 'symptoms', kinds: { symptoms: 1 }, wordings: ['sign*'] };

test('kinds of section weigh from 0 to 1', () => {
  const parse = (kinds: object) =>
    questionWordsSchema.safeParse({ ...NO_QUESTION_WORDS, asks: [{ ...ask, kinds }] });
  expect(parse({ symptoms: 0.5 }).success).toBe(true);
  expect(parse({ symptoms: 2 }).success).toBe(false);
  expect(parse({ feelings: 1 }).success).toBe(false);
});

test('a synonym stands for something', () => {
  expect(questionWordsSchema.safeParse({ ...NO_QUESTION_WORDS, synonyms: [['low']] }).success).toBe(false);
});
