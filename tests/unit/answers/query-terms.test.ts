import { expect, test } from 'vitest';
import { queryTerm, queryTerms } from '../../../lib/answers/query-terms.ts';

test('plural, tense, comparison and British spelling do not matter; small words do not count', () => {
  expect(queryTerms('Which signs does hyponatraemia show?')).toEqual(
    queryTerms('sign of hyponatremia shows'),
  );
  expect(queryTerm('lower')).toBe('low');
  expect(queryTerm('the')).toBeNull();
  expect(queryTerms('cramp cramps Cramp')).toEqual(['cramp']);
  expect(queryTerms('vaccine vaccines')).toEqual(queryTerms('vaccines'));
  expect(queryTerm('tiredness')).toBe(queryTerm('tired'));
  expect(queryTerm('Weaknesses')).toBe(queryTerm('weak'));
});
