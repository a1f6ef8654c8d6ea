import { expect, test } from 'vitest';
import { americanSpelling, britishSpelling } from '../../../lib/language/spelling.ts';

test.each([
  ['low fibre diet', 'low fiber diet'],
  ['anaemia', 'anemia'],
  ['oedema', 'edema'],
  ['diarrhoea', 'diarrhea'],
  ['leukaemia', 'leukemia'],
  ['oesophagus', 'esophagus'],
  ['immunisation', 'immunization'],
])('%s is %s in America', (british, american) => {
  expect(americanSpelling(british)).toBe(american);
  expect(americanSpelling(american)).toBe(american);
  expect(britishSpelling(american)).toBe(british);
});

test('what only looks British stays', () => {
  expect(americanSpelling('aerosol')).toBe('aerosol');
  expect(americanSpelling('does')).toBe('does');
});
