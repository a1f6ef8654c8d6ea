import { expect, test } from 'vitest';
import { dangerSignSchema, safetyWordsSchema, NO_SAFETY_WORDS } from '../../../lib/model/safety-words.ts';

test('a sign says how near its words stand and what it means, unless that is usual', () => {
  expect(dangerSignSchema.parse({ sign: 'fit', all: [['seizure']] })).toEqual({
    sign: 'fit',
    all: [['seizure']],
    within: 9,
    tone: 'emergency',
    always: false,
  });
});

test.each(['Chest', "can't", '@Pain', 'pain!', ''])('"%s" is no phrase', (phrase) => {
  expect(safetyWordsSchema.safeParse({ ...NO_SAFETY_WORDS, now: [phrase] }).success).toBe(false);
});

test.each(['now', 'left|right arm', '<number> weeks', '^what is', '=severed'])('"%s" is one', (phrase) => {
  const words = { sets: {}, signs: [], past: [phrase], now: [phrase], someone: [phrase], help: [phrase] };
  const rest = { learning: [phrase], study: [phrase], denied: [phrase], other: [phrase] };
  expect(safetyWordsSchema.safeParse({ ...words, ...rest }).success).toBe(true);
});
