import { expect, test } from 'vitest';
import { passagesOf } from '../../../lib/answers/passages-of.ts';
import { openQuestionLanguage } from '../../../lib/answers/question-language.ts';
import { openLibrary } from '../../../lib/reading/library.ts';
import { madeConcept, madePack } from '../../fixtures/made-content.ts';
import { MADE_WORDS } from '../../fixtures/made-knowledge.ts';

const bands = [
  { level: 'low', from: null, to: 2 },
  { level: 'normal', from: 2, to: 3 },
];
const ranges = { unit: 'mmol/L', other: null, groups: [{ who: 'adults', bands, citations: ['made2020'] }] };
const measured = madeConcept({ id: 'salt-test', name: 'Salt test', kind: 'lab-test', article: null, ranges });
const library = openLibrary(madePack({ concepts: [...madePack().concepts, measured] }));
const { askedFor } = openQuestionLanguage(MADE_WORDS);
const passages = passagesOf(library, 'patient', {
  conceptsIn: (text) => (/cramp/i.test(text) ? ['cramp'] : []),
  askedFor,
}).map(({ passage }) => passage);
const find = (id: string, sectionId: string | null) =>
  passages.find((passage) => passage.id === id && passage.sectionId === sectionId);

test('statements, definitions and values are one corpus', () => {
  expect(new Set(passages.map(({ from }) => from))).toEqual(new Set(['article', 'definition', 'values']));
});

test('an answer tells what its article is about, a section what its kind says', () => {
  expect([...find('low-salt', null)!.kinds]).toEqual([['what-it-is', 1]]);
  expect([...find('low-salt', 'signs')!.kinds]).toEqual([['symptoms', 1]]);
  expect([...find('low-salt', 'urgent')!.kinds]).toEqual([['emergency', 1]]);
});

test('a passage is about its lead concept most, then about what it names', () => {
  const { about } = find('low-salt', 'signs')!;
  expect(about.get('low-salt')).toBe(1);
  expect(about.get('cramp')).toBeGreaterThan(0);
  expect(about.get('cramp')).toBeLessThan(1);
});

test('the values of a test are those of what it measures', () => {
  expect([...find('salt-test', null)!.about.keys()]).toEqual(['salt-test']);
  const values = passages.find(({ from }) => from === 'values')!;
  expect(values.about.get('salt')).toBe(1);
});
