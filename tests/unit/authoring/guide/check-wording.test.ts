import { expect, test } from 'vitest';
import { checkWording } from '../../../../lib/authoring/guide/check-wording.ts';

test('an avoided wording is told with the better one and its place', () => {
  const read = {
    owner: 'cough',
    audience: 'patient' as const,
    text: 'Slime comes up.',
    file: 'a.md',
    line: 4,
  };
  expect(checkWording(read, [{ not: 'slime', say: 'mucus', in: 'all' }])).toEqual([
    {
      check: 'wording',
      owner: 'cough',
      file: 'a.md',
      line: 4,
      message: 'instead of "slime" write: mucus. In: "Slime comes up."',
    },
  ]);
});
