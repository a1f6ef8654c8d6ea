import { expect, test } from 'vitest';
import { sameQuestion } from '../../../lib/answers/same-question.ts';
import { madePack } from '../../fixtures/made-content.ts';

const { articles } = madePack();

test('finds the article that asks the same, in any of its phrasings', () => {
  expect(sameQuestion('does LOW salt cause a cramp', articles)?.id).toBe('salt-and-cramps');
  expect(sameQuestion('Why am I so tired?', articles)?.id).toBe('low-salt');
});

test('a question about something else is not the same', () => {
  expect(sameQuestion('Does low salt cause cancer in mice?', articles)).toBeNull();
});

test('an article that leaves out what the question names must ask it in the same terms', () => {
  const speaksOfNone = (): boolean => false;
  expect(sameQuestion('Does low salt cause a cramp in legs?', articles)?.id).toBe('salt-and-cramps');
  expect(sameQuestion('Does low salt cause a cramp in legs?', articles, speaksOfNone)).toBeNull();
  expect(sameQuestion('Why am I so tired?', articles, speaksOfNone)?.id).toBe('low-salt');
});
