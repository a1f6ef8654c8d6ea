import { expect, test } from 'vitest';
import { chooseShown } from '../../../lib/answers/choose-shown.ts';
import type { Passage } from '../../../lib/answers/passage.ts';
import type { Ranked } from '../../../lib/answers/rank-passages.ts';

const ranked = (score: number, change: Partial<Passage> & { text?: string } = {}): Ranked => {
  const { text = String(score), ...passage } = change;
  return {
    passage: {
      from: 'article',
      id: 'gout',
      sectionId: 'signs',
      kinds: new Map([['symptoms', 1]]),
      statements: [{ text, citations: ['made2020'] }],
      about: new Map([['gout', 1]]),
      ...passage,
    },
    score,
    concept: 1,
    kind: 1,
    cover: 1,
    unmet: 0,
    asking: 0,
    same: 0,
    tells: true,
  };
};
const texts = (list: readonly Ranked[]): string[] =>
  chooseShown(list).flatMap(({ statements }) => statements.map(({ text }) => text));

test('shows what is about as good as the best, four at most', () => {
  expect(texts([ranked(10), ranked(9), ranked(2)])).toEqual(['10', '9']);
  expect(texts([10, 9.9, 9.8, 9.7, 9.6].map((score) => ranked(score)))).toHaveLength(4);
  expect(texts([])).toEqual([]);
});

test('neighbours in the section of the best come before what is a little better elsewhere', () => {
  expect(texts([ranked(10), ranked(9.5, { sectionId: 'causes' }), ranked(9)])).toEqual(['10', '9', '9.5']);
});

test('nothing is said twice, nor is a definition shown beside the answer of its lead article', () => {
  expect(texts([ranked(10, { text: 'Same.' }), ranked(9, { text: 'Same.' })])).toEqual(['Same.']);
  const what = { sectionId: null, kinds: new Map([['what-it-is', 1] as const]) };
  expect(texts([ranked(10, what), ranked(9.9, { ...what, from: 'definition' })])).toEqual(['10']);
});
