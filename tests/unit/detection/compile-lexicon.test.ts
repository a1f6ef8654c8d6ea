import { expect, test } from 'vitest';
import { compileLexicon } from '../../../lib/detection/compile-lexicon.ts';
import { conceptOf, EntryFlag, openLexicon } from '../../../lib/detection/lexicon.ts';
import { scan } from '../../../lib/detection/scan.ts';

const found = (bytes: ArrayBuffer, text: string): [string, number, number][] => {
  const hits: number[] = [];
  scan(text, openLexicon(bytes), hits);
  return Array.from({ length: hits.length / 3 }, (_, i) => [
    text.slice(hits[3 * i], hits[3 * i + 1]),
    conceptOf(hits[3 * i + 2]!),
    hits[3 * i + 2]! & 255,
  ]);
};

test('every form is found again, in any order of compilation', () => {
  const forms = ['low sodium', 'sodium', 'low', 'low sodium level'].map((text, concept) => ({
    text,
    concept,
    flags: 0,
  }));
  for (const order of [forms, forms.toReversed()]) {
    const bytes = compileLexicon(order, ['a', 'b', 'c', 'd']);
    for (const { text, concept } of forms)
      expect(found(bytes, text)).toEqual([[text, concept, EntryFlag.Term]]);
  }
});

test('the same form listed twice for a concept is as loose as its looser listing', () => {
  const bytes = compileLexicon(
    [
      { text: 'fit', concept: 0, flags: EntryFlag.Ambiguous },
      { text: 'fit', concept: 0, flags: 0 },
    ],
    ['a'],
  );
  expect(found(bytes, 'fit')).toEqual([['fit', 0, EntryFlag.Term]]);
});

test('a form of two concepts gives both; forms without a word give nothing', () => {
  const bytes = compileLexicon(
    [
      { text: 'ms', concept: 0, flags: 0 },
      { text: 'ms', concept: 1, flags: 0 },
      { text: '--', concept: 0, flags: 0 },
    ],
    ['a', 'b'],
  );
  expect(found(bytes, 'ms').map(([, concept]) => concept)).toEqual([0, 1]);
  expect(found(bytes, '--')).toEqual([]);
});
