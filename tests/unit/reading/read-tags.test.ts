import { expect, test } from 'vitest';
import { readTags, tidyTags } from '../../../lib/reading/read-tags.ts';

test.each([
  ['', []],
  ['salt, for  mum ', ['salt', 'for mum']],
  ['Salt; salt\nSALT', ['Salt']],
  [' , ,', []],
  ['x'.repeat(80), ['x'.repeat(60)]],
])('%j', (text, tags) => {
  expect(readTags(text)).toEqual(tags);
});

test('tags from anywhere are on one line, cut to length and number, and without hidden signs', () => {
  expect(tidyTags(['a, b', ' x\ny ', 'for\u202Emum', 'FORMUM', '', '\u0000'])).toEqual([
    'a, b',
    'x y',
    'formum',
  ]);
  const many = tidyTags(Array.from({ length: 5000 }, (_, at) => `${at} ${'y'.repeat(500)}`));
  expect(many).toHaveLength(100);
  expect(many.every((tag) => tag.length <= 60)).toBe(true);
  expect(tidyTags([`${'x'.repeat(59)}👩`])[0]?.isWellFormed()).toBe(true);
});
