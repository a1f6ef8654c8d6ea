import { expect, test } from 'vitest';
import { questionSentence } from '../../../lib/answers/question-sentence.ts';

const story =
  'Hello doctor. My father is 60 years old and he has had a swollen toe since Monday, and nothing that we have tried has made it any better so far.';

test('of a long text the sentences that ask remain', () => {
  expect(questionSentence(`${story} Is it gout? Thanks.`)).toBe('Is it gout?');
  expect(questionSentence(`${story} What helps against gout. Thank you`)).toBe('What helps against gout.');
});

test('a short text, or one that asks nothing, stays whole', () => {
  expect(questionSentence('Gout. What helps?')).toBe('Gout. What helps?');
  expect(questionSentence(story)).toBe(story);
});
