import { expect, test } from 'vitest';
import { avoidedIn } from '../../../../lib/authoring/guide/avoided-in.ts';

const avoided = [
  { not: 'slime', say: 'mucus', in: 'patient' as const },
  { not: 'needs ... care', say: 'which care', in: 'all' as const },
];
const found = (text: string, isForPatients = true): string[] =>
  avoidedIn(text, isForPatients, avoided).map(({ not }) => not);

test('whole words count, in any case, with up to three words in a gap', () => {
  expect(found('Slime in the nose.')).toEqual(['slime']);
  expect(found('A slimeball, or slime-like.')).toEqual([]);
  expect(found('It needs very good medical care.')).toEqual(['needs ... care']);
  expect(found('It needs care.')).toEqual([]);
});

test('what is avoided for patients only may stand elsewhere', () => {
  expect(found('Slime layer of bacteria.', false)).toEqual([]);
});
