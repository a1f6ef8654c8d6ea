import { expect, test } from 'vitest';
import { EntryFlag, entryValue, Trait, Verdict, type Lexicon } from '../../../lib/detection/lexicon.ts';
import { PageEvidence } from '../../../lib/detection/page-evidence.ts';
import { dependsOnEvidence, resolveHits } from '../../../lib/detection/resolve-hits.ts';
import { OTHER_READING, type SpelledOut } from '../../../lib/detection/spelled-out.ts';

const hit = (start: number, concept: number, flags = 0, verdict = 0): number[] => [
  start,
  start + 2,
  (entryValue(concept, EntryFlag.Term | flags, 0) | verdict) >>> 0,
];
const lexicon = { traits: new Uint8Array(20).fill(Trait.Health) } as unknown as Lexicon;
/** Evidence of a page that names some concepts and spells something out. */
function page(
  named: readonly number[] = [],
  spelledOut: readonly SpelledOut[] = [],
  words = 1000,
): PageEvidence {
  const evidence = new PageEvidence(lexicon);
  evidence.add({ words, hits: named.flatMap((concept, at) => hit(at * 9, concept)), spelledOut });
  return evidence;
}
const concepts = (hits: readonly number[], evidence = page(), text = 'MS '.repeat(30)): number[] =>
  resolveHits(text, hits, evidence, 'shown').map(({ concept }) => concept);
const SHORT = EntryFlag.Abbreviation | EntryFlag.ExactCase;

test('a form with one meaning counts, a name-only concept only where all are wanted', () => {
  expect(resolveHits('aa', hit(0, 1), page(), 'shown')).toEqual([
    { start: 0, end: 2, concept: 1, reason: 'plain', isTechnical: false },
  ]);
  expect(concepts(hit(0, 1, EntryFlag.NameOnly))).toEqual([]);
  expect(resolveHits('aa', hit(0, 1, EntryFlag.NameOnly), page(), 'all')).toHaveLength(1);
  expect(resolveHits('aa', hit(0, 1, EntryFlag.Technical), page(), 'all')[0]?.isTechnical).toBe(true);
});

test('an ambiguous word counts when the page names its concept or the run speaks of medicine', () => {
  const word = hit(0, 1, EntryFlag.Ambiguous);
  expect(concepts(word)).toEqual([]);
  expect(concepts(word, page([1]))).toEqual([1]);
  expect(concepts([...word, ...hit(9, 2)])).toEqual([2]);
  expect(concepts([...word, ...hit(9, 2), ...hit(20, 3)])).toEqual([1, 2, 3]);
  expect(concepts([...word, ...hit(9, 2), ...hit(20, 2)])).toEqual([2, 2]);
  expect(concepts([...hit(0, 1, EntryFlag.Ambiguous, Verdict.Company), ...hit(9, 2)])).toEqual([1, 2]);
});

test('on a page about health less is needed', () => {
  const healthy = page([4, 5, 6, 7], [], 100);
  expect(healthy.isAboutHealth).toBe(true);
  expect(concepts(hit(0, 1, EntryFlag.Ambiguous), healthy)).toEqual([]);
  expect(concepts([...hit(0, 1, EntryFlag.Ambiguous), ...hit(9, 2)], healthy)).toEqual([1, 2]);
});

test('the words around come before what the page says', () => {
  const word = (verdict: number): number[] => hit(0, 1, EntryFlag.Ambiguous, verdict);
  expect(concepts(word(Verdict.For))).toEqual([1]);
  expect(concepts(word(Verdict.Against), page([1]))).toEqual([]);
  expect(concepts(word(Verdict.NeedsCue), page([1]))).toEqual([]);
  expect(concepts(word(Verdict.NeedsCue | Verdict.For), page([1]))).toEqual([1]);
});

test('an abbreviation counts when it is spelled out, named in full, or words near speak for it', () => {
  const reason = (verdict: number, evidence: PageEvidence): string | undefined =>
    resolveHits('MS', hit(0, 1, SHORT, verdict), evidence, 'shown')[0]?.reason;
  expect(reason(0, page())).toBeUndefined();
  expect(reason(0, page([1]))).toBe('named');
  expect(reason(Verdict.For, page())).toBe('context');
  expect(reason(0, page([], [{ short: 'MS', concept: 1 }]))).toBe('spelledOut');
  expect(reason(Verdict.Against, page([], [{ short: 'MS', concept: 1 }]))).toBe('spelledOut');
  expect(reason(Verdict.For, page([1], [{ short: 'MS', concept: OTHER_READING }]))).toBeUndefined();
  expect(reason(Verdict.For, page([1], [{ short: 'MS', concept: 2 }]))).toBeUndefined();
});

test('terms around do not make an abbreviation with another sense count', () => {
  expect(concepts([...hit(0, 1, SHORT | EntryFlag.Ambiguous), ...hit(9, 2), ...hit(20, 3)])).toEqual([2, 3]);
  expect(concepts([...hit(0, 1, SHORT), ...hit(9, 2), ...hit(20, 3)])).toEqual([1, 2, 3]);
});

test('a state before its postal code is no abbreviation', () => {
  const evidence = page([1]);
  expect(resolveHits('MI 48109', hit(0, 1, SHORT), evidence, 'shown')).toEqual([]);
  expect(resolveHits('MI 4810', hit(0, 1, SHORT), evidence, 'shown')).toHaveLength(1);
});

test('among capitals the case of an abbreviation says nothing', () => {
  const loud = hit(0, 1, EntryFlag.ExactCase, Verdict.Shouting | Verdict.For);
  expect(concepts(hit(0, 1, EntryFlag.ExactCase))).toEqual([1]);
  expect(concepts(loud)).toEqual([]);
  expect(concepts(loud, page([1]))).toEqual([1]);
});

test('of two concepts for one form, the better reason chooses; without one, none is chosen', () => {
  const both = [...hit(0, 1, EntryFlag.Ambiguous), ...hit(0, 2, EntryFlag.Ambiguous)];
  expect(concepts(both, page([2]))).toEqual([2]);
  expect(concepts(both, page([1, 2]))).toEqual([]);
  const cued = [...hit(0, 1, EntryFlag.Ambiguous, Verdict.For), ...hit(0, 2, EntryFlag.Ambiguous)];
  expect(concepts(cued, page([2]))).toEqual([1]);
  expect(concepts([...cued.slice(3), ...cued.slice(0, 3)], page([2]))).toEqual([1]);
  expect(concepts([...hit(0, 1), ...hit(0, 1)])).toEqual([1]);
});

test('only uncertain forms depend on evidence', () => {
  expect(dependsOnEvidence([...hit(0, 1), ...hit(3, 2, EntryFlag.Ambiguous)])).toBe(true);
  expect(dependsOnEvidence(hit(0, 1, SHORT))).toBe(true);
  expect(dependsOnEvidence(hit(0, 1, EntryFlag.ExactCase, Verdict.Shouting))).toBe(true);
  expect(dependsOnEvidence([...hit(0, 1), ...hit(3, 2, EntryFlag.ExactCase)])).toBe(false);
});
