import { expect, test } from 'vitest';
import { EntryFlag, entryValue } from '../../../lib/detection/lexicon.ts';
import { gatherEvidence, resolveHits } from '../../../lib/detection/resolve-hits.ts';

const hit = (start: number, concept: number, flags = 0): number[] => [
  start,
  start + 4,
  entryValue(concept, EntryFlag.Term | flags, 0),
];
const none: ReadonlySet<number> = new Set();

test('a form with one meaning counts, a name-only concept only where all are wanted', () => {
  expect(resolveHits(hit(0, 1), none, 'shown')).toEqual([{ start: 0, end: 4, concept: 1 }]);
  expect(resolveHits(hit(0, 1, EntryFlag.NameOnly), none, 'shown')).toEqual([]);
  expect(resolveHits(hit(0, 1, EntryFlag.NameOnly), none, 'all')).toHaveLength(1);
});

test('an ambiguous word counts when the page names its concept, or two others stand near', () => {
  const word = hit(0, 1, EntryFlag.Ambiguous);
  expect(resolveHits(word, none, 'shown')).toEqual([]);
  expect(resolveHits(word, new Set([1]), 'shown')).toHaveLength(1);
  expect(resolveHits([...word, ...hit(9, 2)], none, 'shown')).toHaveLength(1);
  expect(resolveHits([...word, ...hit(9, 2), ...hit(20, 3)], none, 'shown')).toHaveLength(3);
  expect(resolveHits([...word, ...hit(9, 2), ...hit(20, 2)], none, 'shown')).toHaveLength(2);
});

test('a short abbreviation counts only when the page names its concept in full', () => {
  const short = hit(0, 1, EntryFlag.Abbreviation | EntryFlag.ExactCase);
  expect(resolveHits([...short, ...hit(9, 2), ...hit(20, 3)], none, 'shown')).toHaveLength(2);
  expect(resolveHits(short, new Set([1]), 'shown')).toHaveLength(1);
});

test('of two concepts for one form, the evidence chooses; without it, none is chosen', () => {
  const both = [...hit(0, 1, EntryFlag.Ambiguous), ...hit(0, 2, EntryFlag.Ambiguous)];
  expect(resolveHits(both, new Set([2]), 'shown')).toEqual([{ start: 0, end: 4, concept: 2 }]);
  expect(resolveHits(both, new Set([1, 2]), 'shown')).toEqual([]);
});

test('evidence is what is named beyond doubt', () => {
  const evidence = new Set<number>();
  expect(
    gatherEvidence(
      [...hit(0, 1), ...hit(9, 2, EntryFlag.Ambiguous), ...hit(20, 3, EntryFlag.Abbreviation)],
      evidence,
    ),
  ).toBe(true);
  expect([...evidence]).toEqual([1]);
  expect(gatherEvidence(hit(0, 1), evidence)).toBe(false);
});
