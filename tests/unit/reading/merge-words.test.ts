import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeWords } from '../../../lib/reading/merge-words.ts';

const seen = { note: 'Ask', tags: ['salt', 'mum'], revision: 3 };

test('nobody else has written: what I typed is stored', () => {
  expect(mergeWords(seen, seen, { note: '', tags: ['salt'] })).toEqual({
    note: '',
    tags: ['salt'],
    revision: 4,
    keptBoth: false,
  });
});

test('another window has written a longer note: both are kept, and that is said', () => {
  const stored = { note: 'Ask about the spacer and the dose', tags: ['salt', 'mum'], revision: 4 };
  expect(mergeWords(stored, seen, { note: 'Ask Ann', tags: seen.tags })).toMatchObject({
    note: 'Ask about the spacer and the dose\n\nAsk Ann',
    revision: 5,
    keptBoth: true,
  });
});

test('emptying a note does not take along what another window has written on it meanwhile', () => {
  const stored = { ...seen, note: 'Ask about the spacer', revision: 4 };
  expect(mergeWords(stored, seen, { note: '', tags: [] })).toMatchObject({
    note: 'Ask about the spacer',
    keptBoth: true,
  });
});

test('who has changed only tags leaves the other’s note alone, and nothing has to be said', () => {
  const stored = { note: 'Theirs', tags: ['Salt', 'mum', 'theirs'], revision: 9 };
  expect(mergeWords(stored, seen, { note: 'Ask', tags: ['salt', 'mine'] })).toEqual({
    note: 'Theirs',
    tags: ['salt', 'mine', 'theirs'],
    revision: 10,
    keptBoth: false,
  });
});

test('a tag that the other window has removed stays removed, unless I added it', () => {
  const stored = { ...seen, tags: [], revision: 4 };
  expect(mergeWords(stored, seen, { note: 'Ask', tags: ['salt', 'mum', 'new'] }).tags).toEqual(['new']);
});

test('in any order of two windows’ saves no text and no added tag is lost', () => {
  const note = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 });
  const tags = fc.uniqueArray(fc.constantFrom('salt', 'mum', 'x', 'y', 'z'), { maxLength: 5 });
  const words = fc.record({ note, tags });
  fc.assert(
    fc.property(words, words, (one, two) => {
      const first = mergeWords(seen, seen, one);
      const second = mergeWords(first, seen, two);
      for (const { note: typed, tags: typedTags } of [one, two]) {
        expect(second.note).toContain(typed === seen.note ? '' : typed);
        for (const tag of typedTags.filter((name) => !seen.tags.includes(name)))
          expect(second.tags).toContain(tag);
      }
      expect(second.revision).toBe(seen.revision + 2);
    }),
  );
});
