import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLexicon } from '../../../lib/detection/compile-lexicon.ts';
import { EntryFlag, openLexicon } from '../../../lib/detection/lexicon.ts';
import { scan } from '../../../lib/detection/scan.ts';

function found(forms: readonly (readonly [string, number])[], text: string): string[] {
  const lexicon = openLexicon(
    compileLexicon(
      forms.map(([form, flags], concept) => ({ text: form, concept, flags })),
      forms.map(([form]) => form),
    ),
  );
  const hits: number[] = [];
  scan(text, lexicon, hits);
  return Array.from({ length: hits.length / 3 }, (_, i) => text.slice(hits[3 * i], hits[3 * i + 1]));
}

test('the longest term wins, and none is found inside another', () => {
  const forms = [
    ['sodium', 0],
    ['low sodium', 0],
    ['low sodium level', 0],
  ] as const;
  expect(found(forms, 'a low sodium level, low sodium and sodium')).toEqual([
    'low sodium level',
    'low sodium',
    'sodium',
  ]);
});

test('a longer term that breaks off leaves the shorter one', () => {
  expect(
    found(
      [
        ['heart', 0],
        ['heart failure with edema', 0],
      ],
      'heart failure with care',
    ),
  ).toEqual(['heart']);
});

test('offsets are exact through every folding', () => {
  const text = '“Hypo\u00adnatrémia”, ＨＹＰＯｎａｔｒｅｍｉａ, hypo\u200bnatre\u0301mia.';
  expect(found([['hyponatremia', 0]], text)).toEqual([
    'Hypo\u00adnatrémia',
    'ＨＹＰＯｎａｔｒｅｍｉａ',
    'hypo\u200bnatre\u0301mia',
  ]);
});

test('exact case, capital, and parts of words', () => {
  expect(found([['MS', EntryFlag.ExactCase]], 'MS Ms ms MSc')).toEqual(['MS']);
  expect(found([['Lasix', EntryFlag.Capital]], 'Lasix lasix LASIX')).toEqual(['Lasix', 'LASIX']);
  expect(found([['cramp', 0]], 'cramped, scramp, cramp')).toEqual(['cramp']);
});

test('a full stop after an initial is part of a term, and nowhere else', () => {
  const forms = [
    ['E coli', 0],
    ['hepatitis B virus', 0],
    ['low sodium', 0],
  ] as const;
  expect(found(forms, 'E. coli, E.coli, E coli; hepatitis B. Virus; too low. Sodium')).toEqual([
    'E. coli',
    'E.coli',
    'E coli',
  ]);
});

/** The obvious way: at each word, try all forms, longest first. For words of lower-case letters only. */
function slowly(forms: readonly string[], text: string): string[] {
  const words = [...text.matchAll(/[a-z]+/g)];
  const longestFirst = forms.toSorted((a, b) => b.split(' ').length - a.split(' ').length);
  const results: string[] = [];
  for (let at = 0; at < words.length;) {
    const form = longestFirst.find((candidate) => {
      const parts = candidate.split(' ');
      return parts.every(
        (part, i) =>
          words[at + i]?.[0] === part &&
          (i === 0 ||
            /^[ \n]+$|^-$/.test(
              text.slice(words[at + i - 1]!.index + words[at + i - 1]![0].length, words[at + i]!.index),
            )),
      );
    });
    if (form) {
      const last = words[at + form.split(' ').length - 1]!;
      results.push(text.slice(words[at]!.index, last.index + last[0].length));
      at += form.split(' ').length;
    } else at += 1;
  }
  return results;
}

test('finds what an obvious, slow matcher finds', () => {
  const word = fc.constantFrom('a', 'ab', 'b', 'ba', 'abc', 'c');
  const form = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '-', ', ', '  ', '\n', ' - ')), { maxLength: 30 })
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(fc.uniqueArray(form, { minLength: 1, maxLength: 8 }), text, (forms, sample) => {
      expect(
        found(
          forms.map((each) => [each, 0] as const),
          sample,
        ),
      ).toEqual(slowly(forms, sample));
    }),
    { numRuns: 300 },
  );
});

test('never throws, whatever the text, and always inside it', () => {
  const lexicon = openLexicon(compileLexicon([{ text: 'a b', concept: 0, flags: 0 }], ['a']));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const hits: number[] = [];
      scan(text, lexicon, hits);
      for (let i = 0; i < hits.length; i += 3) {
        expect(hits[i]).toBeGreaterThanOrEqual(0);
        expect(hits[i + 1]).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('one character may stand for several letters', () => {
  const forms = [
    ['fibrosis', 0],
    ['oedema', 0],
    ['anaemia', 0],
    ['strasse', 0],
    ['offline', 0],
  ] as const;
  expect(found(forms, 'ﬁbrosis, œdema, anæmia, straße, oﬄine, fbrosis')).toEqual([
    'ﬁbrosis',
    'œdema',
    'anæmia',
    'straße',
    'oﬄine',
  ]);
});

test('letters that stand for themselves in other scripts are matched', () => {
  expect(found([['糖尿病', 0]], '糖尿病 と 糖尿')).toEqual(['糖尿病']);
});

test('more words than the list was made for are all found, at their places', () => {
  const text = `${'word '.repeat(3000)}cramp`;
  expect(found([['cramp', 0]], text)).toEqual(['cramp']);
  expect(found([['cramp', 0]], 'cramp '.repeat(2500))).toHaveLength(2500);
});

test('exact case looks at letters beyond ASCII by their folding', () => {
  expect(found([['TNFα', EntryFlag.ExactCase]], 'TNFα TNFΑ tnfα')).toEqual(['TNFα', 'TNFΑ']);
});

test('tells how many words the text has', () => {
  const lexicon = openLexicon(compileLexicon([{ text: 'a', concept: 0, flags: 0 }], ['a']));
  expect(scan('one two, three-four', lexicon, [])).toBe(4);
  expect(scan(' . ', lexicon, [])).toBe(0);
});
