import { expect, test } from 'vitest';
import { conceptNames } from '../../../lib/reading/concept-names.ts';
import { madeConcept } from '../../fixtures/made-content.ts';

test('all wordings as one text; nothing for no concept', () => {
  expect(conceptNames(madeConcept({ terms: { synonyms: ['salt lack'], abbreviations: ['LS'] } }))).toBe(
    'Low salt salt lack LS',
  );
  expect(conceptNames(undefined)).toBe('');
});
