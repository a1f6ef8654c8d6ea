import { expect, test } from 'vitest';
import { findOverlaps } from '../../../lib/authoring/find-overlaps.ts';

const source = 'Water pills help the kidneys pass more salt and water; they are used for swelling.';

test('eight words in a row are found, whatever stands between and around them', () => {
  const sentences = [
    { where: 'a', text: 'Doctors say: water pills help the kidneys pass more SALT, and water.' },
    { where: 'b', text: 'Pills of this kind help the kidneys pass more salt.' },
  ];
  expect(findOverlaps(sentences, [source])).toEqual([
    { where: 'a', words: 'water pills help the kidneys pass more salt' },
  ]);
});

test('a sentence is told once, though several sources have it', () => {
  const sentences = [{ where: 'a', text: source }];
  expect(findOverlaps(sentences, [source, source])).toHaveLength(1);
  expect(findOverlaps(sentences, [])).toEqual([]);
});
