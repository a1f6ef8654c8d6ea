import { expect, test } from 'vitest';
import { openLibrary } from '../../../lib/reading/library.ts';
import { measuredConcepts } from '../../../lib/reading/measured-concepts.ts';
import { madePack } from '../../fixtures/made-content.ts';

const pack = madePack();
const [first] = pack.concepts;
const bands = [
  { level: 'normal' as const, label: null, from: null, to: 5 },
  { level: 'high' as const, label: null, from: 5, to: null },
];
const ranges = { unit: 'mmol/L', other: null, groups: [{ who: 'adults', bands, citations: ['made2020'] }] };
const potassium = { ...first!, id: 'potassium', article: null, ranges: null };
const bloodTest = { ...potassium, id: 'potassium-blood-test', ranges };
const library = openLibrary({ ...pack, concepts: [...pack.concepts, potassium, bloodTest] });

test('a question for values leads to the measurement that it names, once', () => {
  const named = (concepts: string[], aspect: string | null, hasMore = false) =>
    measuredConcepts(library, { concepts, aspect, hasMore }).map(({ id }) => id);
  expect(named(['potassium', 'potassium-blood-test'], 'values')).toEqual(['potassium-blood-test']);
  expect(named(['potassium'], 'values', true)).toEqual([]);
  expect(named(['potassium'], 'signs')).toEqual([]);
  expect(named(['low-salt', 'missing'], 'values')).toEqual([]);
});
