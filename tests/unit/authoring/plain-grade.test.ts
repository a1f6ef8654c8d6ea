import { expect, test } from 'vitest';
import { plainGrade } from '../../../lib/authoring/plain-grade.ts';

test('grades ten words or more and nothing shorter', () => {
  const said = (text: string) => [{ text, citations: ['a'] }];
  expect(plainGrade(said('Hair loss.'))).toBeNull();
  expect(plainGrade(said('A bug in the gut that makes you go to the toilet a lot.'))).toBeLessThan(4);
});
