import { expect, test } from 'vitest';
import { EntryFlag, entryValue, Trait, Verdict, type Lexicon } from '../../../lib/detection/lexicon.ts';
import { isUncertain, PageEvidence } from '../../../lib/detection/page-evidence.ts';
import { OTHER_READING } from '../../../lib/detection/spelled-out.ts';

const { Health, Hint, Everyday } = Trait;
const lexicon = {
  traits: Uint8Array.from([0, Health, Health, Health, Hint | Everyday, Hint, Everyday]),
} as unknown as Lexicon;
const hits = (...concepts: readonly number[]): number[] =>
  concepts.flatMap((concept, at) => [at * 5, at * 5 + 3, entryValue(concept, EntryFlag.Term, 0)]);
const run = (words: number, ...concepts: readonly number[]) => ({
  words,
  hits: hits(...concepts),
  spelledOut: [],
});

test('a concept is named as long as one run names it', () => {
  const evidence = new PageEvidence(lexicon);
  expect(evidence.add(run(5, 1))).toBe(true);
  expect(evidence.add(run(5, 1))).toBe(false);
  evidence.remove(run(5, 1));
  expect(evidence.names(1)).toBe(true);
  evidence.remove(run(5, 1));
  expect(evidence.names(1)).toBe(false);
});

test('uncertain forms name nothing', () => {
  const evidence = new PageEvidence(lexicon);
  for (const flag of [EntryFlag.Ambiguous, EntryFlag.Abbreviation, Verdict.Shouting]) {
    const value = (entryValue(1, EntryFlag.Term, 0) | flag) >>> 0;
    expect(isUncertain(value)).toBe(true);
    expect(evidence.add({ words: 1, hits: [0, 1, value], spelledOut: [] })).toBe(false);
  }
  expect(evidence.names(1)).toBe(false);
  expect(isUncertain(entryValue(1, EntryFlag.Term | EntryFlag.ExactCase, 0))).toBe(false);
});

test('three conditions, or two and a complaint, make a page one about health, and nothing else does', () => {
  for (const [concepts, expected] of [
    [[1, 2, 3], true],
    [[1, 2, 4], true],
    [[1, 2], false],
    [[1, 4, 5], false],
    [[1, 2, 0, 6], false],
    [[1, 1, 1, 2], false],
  ] as const) {
    const evidence = new PageEvidence(lexicon);
    evidence.add(run(10, ...concepts));
    expect(evidence.isAboutHealth).toBe(expected);
  }
});

test('among much other text they do not, until it goes', () => {
  const evidence = new PageEvidence(lexicon);
  expect(evidence.add(run(10, 1, 2, 3))).toBe(true);
  evidence.add(run(350));
  expect(evidence.isAboutHealth).toBe(true);
  expect(evidence.add(run(1))).toBe(true);
  expect(evidence.isAboutHealth).toBe(false);
  evidence.remove(run(1));
  expect(evidence.addWords(0)).toBe(false);
  expect(evidence.isAboutHealth).toBe(true);
  expect(evidence.addWords(1)).toBe(true);
  expect(evidence.addWords(1)).toBe(false);
  evidence.remove(run(352));
  expect(evidence.isAboutHealth).toBe(true);
  evidence.remove(run(10, 2));
  expect(evidence.isAboutHealth).toBe(false);
});

test('a short form has the reading that is spelled out, another one when there are several', () => {
  const evidence = new PageEvidence(lexicon);
  const says = (concept: number) => ({ words: 3, hits: [], spelledOut: [{ short: 'MS', concept }] });
  expect(evidence.readingOf('MS')).toBeNull();
  expect(evidence.add(says(2))).toBe(true);
  expect(evidence.add(says(2))).toBe(false);
  expect(evidence.readingOf('MS')).toBe(2);
  evidence.add(says(3));
  expect(evidence.readingOf('MS')).toBe(OTHER_READING);
  evidence.remove(says(3));
  expect(evidence.readingOf('MS')).toBe(2);
  evidence.remove(says(2));
  evidence.remove(says(2));
  expect(evidence.readingOf('MS')).toBeNull();
  expect(evidence.readingOf('PE')).toBeNull();
});
