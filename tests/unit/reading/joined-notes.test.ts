import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedNotes } from '../../../lib/reading/joined-notes.ts';

test('whatever two notes say, both are in the joined one, and joining again changes nothing', () => {
  const note = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(note, note, (first, second) => {
      const joined = joinedNotes(first, second);
      expect(joined).toContain(first);
      expect(joined).toContain(second);
      expect(joinedNotes(joined, second)).toBe(joined);
      expect(joinedNotes(joined, first)).toBe(joined);
    }),
  );
});

test('a note that lost its hidden signs on the way through a file is the same note', () => {
  expect(joinedNotes('a\u200Fb', 'ab')).toBe('a\u200Fb');
});
