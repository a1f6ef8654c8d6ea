import { expect, test } from 'vitest';
import { ASPECTS } from '../../../lib/answers/aspects.ts';

test('each aspect has a name of its own, and its patterns keep no place between two questions', () => {
  const names = ASPECTS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { words, frames, sections, tells, fallback } of ASPECTS)
    for (const pattern of [words, frames, sections, tells, fallback])
      expect(pattern?.flags ?? '').not.toMatch(/[gy]/);
});
