import { expect, test } from 'vitest';
import { findPhrases, preparePhrases } from '../../../lib/safety/find-phrases.ts';

const places = (phrase: string, question: string): number[] =>
  findPhrases(preparePhrases([phrase], { hot: ['warm', 'burning up'] }), question.split(' ')).map(
    ({ start }) => start,
  );

test.each([
  ['stop breathing', 'he has stopped breathing', [2]],
  ['left|right arm', 'my right arm and left arm', [1, 4]],
  ['<number> weeks old', 'a baby three weeks old', [2]],
  ['in <year>', 'a stroke in 2016', [2]],
  ['unconscious', 'she is unconcious', [2]],
  ['=severed', 'a severe cold', []],
  ['=severed', 'a severed toe', [1]],
  ['^can', 'can it spread', [0]],
  ['^can', 'i can not', []],
  ['@hot', 'it is burning up', [2]],
  ['@none', 'none', []],
])('"%s" in "%s"', (phrase, question, expected) => {
  expect(places(phrase, question)).toEqual(expected);
});
