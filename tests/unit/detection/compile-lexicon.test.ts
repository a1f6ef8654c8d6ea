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

const cues = (form: string) => [{ concept: 0, form, needsCue: true, near: ['brain'], not: [] }];
const flagsOf = (bytes: ArrayBuffer, text: string): number => found(bytes, text)[0]?.[2] ?? -1;

test('a context belongs to all forms of its listed wording, in any case, and to no other', () => {
  const forms = [
    { text: 'fits', listed: 'Fit', concept: 0, flags: EntryFlag.Ambiguous },
    { text: 'fit', listed: 'Fit', concept: 0, flags: EntryFlag.Ambiguous },
    { text: 'spell', concept: 0, flags: EntryFlag.Ambiguous },
    { text: 'attack', concept: 1, flags: EntryFlag.Ambiguous },
  ];
  const bytes = compileLexicon(forms, ['a', 'b'], { contexts: cues('fit') });
  expect(flagsOf(bytes, 'fits') & EntryFlag.Context).toBe(EntryFlag.Context);
  expect(flagsOf(bytes, 'fit') & EntryFlag.Context).toBe(EntryFlag.Context);
  expect(flagsOf(bytes, 'spell') & EntryFlag.Context).toBe(0);
  expect(flagsOf(bytes, 'attack') & EntryFlag.Context).toBe(0);
  expect(
    flagsOf(compileLexicon(forms, ['a', 'b'], { contexts: cues('SPELL') }), 'spell') & EntryFlag.Context,
  ).toBe(EntryFlag.Context);
  expect(() => compileLexicon(forms, ['a', 'b'], { contexts: cues('nothing') })).not.toThrow();
});

test('traits are given back by concept number', () => {
  const lexicon = openLexicon(
    compileLexicon([{ text: 'a', concept: 1, flags: 0 }], ['x', 'y'], { traits: Uint8Array.from([3, 5]) }),
  );
  expect([...lexicon.traits]).toEqual([3, 5]);
  expect([...openLexicon(compileLexicon([], ['x', 'y'])).traits]).toEqual([0, 0]);
});

test('more concepts than a lexicon numbers are refused', () => {
  const ids = Array.from({ length: 65_537 }, (_, at) => `c${at}`);
  expect(() => compileLexicon([], ids)).toThrow('at most 65536 concepts');
  expect(() => compileLexicon([], ids.slice(1))).not.toThrow();
});

test('of two listings of a form, a strict flag holds only when both have it', () => {
  const listing = (flags: number) => ({ text: 'x', concept: 0, flags });
  const { Ambiguous, Capital, NameOnly } = EntryFlag;
  const bytes = compileLexicon([listing(Ambiguous | Capital | NameOnly), listing(Capital)], ['a']);
  expect(flagsOf(bytes, 'X')).toBe(EntryFlag.Term | Capital | NameOnly);
});
