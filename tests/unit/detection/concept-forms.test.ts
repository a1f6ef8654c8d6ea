import { expect, test } from 'vitest';
import { conceptForms } from '../../../lib/detection/concept-forms.ts';
import { EntryFlag } from '../../../lib/detection/lexicon.ts';
import { madeConcept } from '../../fixtures/made-content.ts';

const concept = madeConcept({
  name: 'Multiple sclerosis',
  terms: {
    synonyms: ['MRI', 'low salt'],
    abbreviations: ['MS', 'SIADH'],
    brands: ['Aldactone'],
    adjectives: ['sclerotic'],
  },
  ambiguous: { 'low salt': 'food', sclerotic: 'rigid' },
});
const flagsOf = (text: string): number | undefined =>
  conceptForms(concept, 3).find((form) => form.text === text)?.flags;

test('abbreviations match exactly, short ones only with evidence, also where they are listed as synonyms', () => {
  expect(flagsOf('MS')).toBe(EntryFlag.ExactCase | EntryFlag.Abbreviation);
  expect(flagsOf('MSs')).toBe(EntryFlag.ExactCase | EntryFlag.Abbreviation);
  expect(flagsOf('SIADH')).toBe(EntryFlag.ExactCase);
  expect(flagsOf('MRI')).toBe(EntryFlag.ExactCase | EntryFlag.Abbreviation);
});

test('brands need a capital; ambiguous forms are marked so, their plurals too', () => {
  expect(flagsOf('Aldactone')).toBe(EntryFlag.Capital);
  expect(flagsOf('low salt')).toBe(EntryFlag.Ambiguous);
  expect(flagsOf('low salts')).toBe(EntryFlag.Ambiguous);
  expect(flagsOf('sclerotic')).toBe(EntryFlag.Ambiguous | EntryFlag.Technical);
  expect(flagsOf('Multiple sclerosis')).toBe(0);
});

test('a species is known by its initial, other organisms are not', () => {
  const textsOf = (name: string): string[] =>
    conceptForms(madeConcept({ name, kind: 'organism' }), 0).map(({ text }) => text);
  expect(textsOf('Escherichia coli')).toContain('E. coli');
  expect(textsOf('Head lice')).not.toContain('H. lice');
});

test('a concept with nothing to show says so in every form', () => {
  const bare = conceptForms(madeConcept({ definition: null, article: null }), 0);
  expect(bare.every(({ flags }) => (flags & EntryFlag.NameOnly) !== 0)).toBe(true);
});
