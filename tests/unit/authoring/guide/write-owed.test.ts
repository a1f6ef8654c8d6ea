import { expect, test } from 'vitest';
import { writeOwed } from '../../../../lib/authoring/guide/write-owed.ts';

test('ids are sorted, lines stay short, and checks without ids are left out', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `concept-${String(40 - at).padStart(2, '0')}`);
  const text = writeOwed(
    new Map([
      ['wording', new Set(ids)],
      ['evidence', new Set<string>()],
    ]),
  );
  expect(text).not.toContain('evidence:');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(121);
  expect(text.indexOf('concept-01')).toBeLessThan(text.indexOf('concept-40'));
});
