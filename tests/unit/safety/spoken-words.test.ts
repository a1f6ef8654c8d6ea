import { expect, test } from 'vitest';
import { spokenWords } from '../../../lib/safety/spoken-words.ts';

test('words are folded; a comma, a full stop or "but" begins a clause', () => {
  expect(spokenWords('I can’t see, since May. It hurts but less')).toEqual({
    words: ['i', 'cant', 'see', 'since', 'may', 'it', 'hurts', 'but', 'less'],
    clauses: [0, 0, 0, 1, 1, 2, 2, 3, 3],
  });
  expect(spokenWords(' … ').words).toEqual([]);
});
