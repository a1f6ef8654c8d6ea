import { expect, test } from 'vitest';
import { sentencesOf } from '../../../lib/language/sentences.ts';

test('splits sentences', () => {
  expect(sentencesOf('One thing. Another, e.g. this. Third?')).toEqual([
    'One thing.',
    'Another, e.g. this.',
    'Third?',
  ]);
  expect(sentencesOf('')).toEqual([]);
});
