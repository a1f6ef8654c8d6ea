import { expect, test } from 'vitest';
import { plainGrade } from '../../../lib/authoring/plain-grade.ts';

test('grades ten words or more and nothing shorter', () => {
  expect(plainGrade('Hair loss.')).toBeNull();
  expect(plainGrade('A bug in the gut that makes you go to the toilet a lot.')).toBeLessThan(4);
});
