import { expect, test } from 'vitest';
import { readTags } from '../../../lib/reading/read-tags.ts';

test.each([
  ['', []],
  ['salt, for  mum ', ['salt', 'for mum']],
  ['Salt; salt\nSALT', ['Salt']],
  [' , ,', []],
  ['x'.repeat(80), ['x'.repeat(60)]],
])('%j', (text, tags) => {
  expect(readTags(text)).toEqual(tags);
});
