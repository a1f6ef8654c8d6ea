import { expect, test } from 'vitest';
import { compileLexicon } from '../../../lib/detection/compile-lexicon.ts';
import { EntryFlag, openLexicon, Verdict } from '../../../lib/detection/lexicon.ts';
import { scan } from '../../../lib/detection/scan.ts';

const rule = (form: string, near: readonly string[], not: readonly string[], needsCue = false) => ({
  concept: 0,
  form,
  needsCue,
  near,
  not,
});
const lexicon = openLexicon(
  compileLexicon(
    [
      { text: 'cold', concept: 0, flags: EntryFlag.Ambiguous },
      { text: 'soft spot', concept: 0, flags: EntryFlag.Ambiguous },
      { text: 'AS', concept: 0, flags: EntryFlag.ExactCase },
      { text: 'COPD', concept: 1, flags: EntryFlag.ExactCase },
      { text: 'flu', concept: 1, flags: 0 },
    ],
    ['a', 'b'],
    {
      contexts: [
        { concept: -1, form: '', needsCue: false, near: ['doctor'], not: [] },
        rule(
          'cold',
          ['caught a _', 'sneeze', 'runny nose', '_ virus'],
          ['_ water', 'war', 'a _ day', 'very _'],
          true,
        ),
        rule('soft spot', ['baby'], ['a _ for']),
      ],
    },
  ),
);
const { For, Against, NeedsCue, Shouting, Company } = Verdict;
function verdict(text: string): number {
  const hits: number[] = [];
  scan(text, lexicon, hits);
  const at = hits.findIndex((value, i) => i % 3 === 2 && (value & EntryFlag.Ambiguous) !== 0);
  return hits[at]! & 0x7f00;
}

test.each([
  ['he caught a cold', For],
  ['a cold virus', For],
  ['the cold made her sneeze', For],
  ['sneezes with a cold', For],
  ['a runny nose, then a cold', For],
  ['a runny, nose then a cold', 0],
  ['cold water', Against],
  ['cold wars', Against],
  ['a cold day', Against],
  ['a cold, day', 0],
  ['cold, water', 0],
  ['the cold', 0],
  ['It was war. The cold came', 0],
  ['The cold came. It was war', 0],
  ['the cold came! Sneeze', 0],
  ['the cold v.2 war', Against],
  ['one two three four five six seven eight nine sneeze cold', For],
  ['sneeze one two three four five six seven eight cold', For],
  ['sneeze one two three four five six seven eight nine cold', 0],
  ['cold one two three four five six seven eight war', Against],
  ['cold one two three four five six seven eight nine war', 0],
  ['sneeze in the cold war', 0],
  ['sneeze, sneeze in the cold war', For],
  ['caught a cold water', For],
  ['very cold virus', Against],
] as const)('%s', (text, expected) => {
  expect(verdict(text) & ~NeedsCue).toBe(expected);
  expect(verdict(text) & NeedsCue).toBe(NeedsCue);
});

test('a form of two words, its own cues, no need for one', () => {
  expect(verdict("the baby's soft spot")).toBe(For);
  expect(verdict('a soft spot for cake')).toBe(Against);
  expect(verdict('the soft spot')).toBe(0);
});

test('words of any medical text are company, whatever the form', () => {
  expect(verdict('the doctor found the soft spot')).toBe(Company);
  expect(verdict('the doctor came. The soft spot')).toBe(0);
});

test('an abbreviation among capitals is noted; in a list of abbreviations it is not', () => {
  const loud = (text: string): boolean => {
    const hits: number[] = [];
    scan(text, lexicon, hits);
    return (hits[2]! & Shouting) !== 0;
  };
  expect(loud('WORK AS USUAL')).toBe(true);
  expect(loud('He works AS USUAL')).toBe(false);
  expect(loud('AS, CP, MS')).toBe(false);
  expect(loud('LIVING WITH COPD')).toBe(true);
  expect(loud('COPD (bronchitis)')).toBe(false);
  expect(loud('COPD')).toBe(false);
});

test('a form with one meaning carries no verdict', () => {
  const hits: number[] = [];
  scan('the doctor says flu', lexicon, hits);
  expect(hits[2]! & 0x7f00).toBe(0);
});

test.each([
  ['cold', 0],
  ['cold.', 0],
  ['cold war', Against],
  ['war cold', Against],
  ['a cold', 0],
  ['cold day', 0],
  ['x a cold day x', Against],
  ['a x cold day', 0],
  ['cold a day', 0],
  ['runny x nose cold', 0],
  ['runny cold nose', 0],
  ['cold runny nose', For],
  ['It was war.) The cold', 0],
  ['It was war." The cold', 0],
  ['3.5 war cold', Against],
  ['very x cold', 0],
  ['very, cold virus', For],
  ['caught a cold, war', For],
  ['war in a cold virus', For],
] as const)('beside and near: %s', (text, expected) => {
  expect(verdict(text) & ~NeedsCue).toBe(expected);
});

test('capitals far away or beside decide whether case says anything', () => {
  const loud = (text: string): boolean => {
    const hits: number[] = [];
    scan(text, lexicon, hits);
    return (hits[2]! & Shouting) !== 0;
  };
  expect(loud(`small letters ${'X '.repeat(20)}AS WELL`)).toBe(true);
  expect(loud(`AS WELL ${'X '.repeat(20)}small letters`)).toBe(true);
  expect(loud('small AS WELL')).toBe(false);
  expect(loud('AS WELL small')).toBe(false);
});
