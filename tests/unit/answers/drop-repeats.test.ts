import { expect, test } from 'vitest';
import { dropRepeats } from '../../../lib/answers/drop-repeats.ts';
import type { PlacedStatement } from '../../../lib/answers/statement-index.ts';

const placed = (id: number, text: string): PlacedStatement => ({
  id,
  articleId: 'a',
  audience: 'patient',
  sectionId: null,
  statement: { text, citations: ['a'] },
  concepts: [],
});

test('what is said already is left out; what only sounds alike stays', () => {
  const kept = dropRepeats([
    placed(1, 'Stretching eases a cramp in the leg.'),
    placed(2, 'Stretching eases a leg cramp.'),
    placed(3, 'Stretching does not prevent a cramp at night.'),
  ]);
  expect(kept.map(({ id }) => id)).toEqual([1, 3]);
});
