import { expect, test } from 'vitest';
import { comparesThings } from '../../../lib/answers/compares-things.ts';

test.each([
  ['What is the difference between gout and a sprain?', true],
  ['gout vs sprain', true],
  ['Is it gout or a sprain?', true],
  ['What distinguishes gout from a sprain?', true],
  ['Is gout the same as arthritis?', true],
  ['Does gout hurt?', false],
  ['What is a major disorder?', false],
])('"%s": %s', (question, compares) => {
  expect(comparesThings(question)).toBe(compares);
});
