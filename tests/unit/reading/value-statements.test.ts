import { expect, test } from 'vitest';
import { valueStatements } from '../../../lib/reading/value-statements.ts';
import { madeConcept } from '../../fixtures/made-content.ts';

test('values are said in both units, with the warning that laboratories differ', () => {
  const concept = madeConcept({
    kind: 'lab-test',
    ranges: {
      unit: 'mmol/L',
      other: { unit: 'mg/dL', factor: 10, plus: 0 },
      groups: [
        {
          who: 'adults',
          bands: [
            { level: 'low', from: null, to: 2 },
            { level: 'normal', from: 2, to: 3 },
          ],
          citations: ['made2020'],
        },
      ],
    },
  });
  expect(valueStatements(concept)).toEqual([
    {
      text: 'Adults. Low: below 2 mmol/L (below 20 mg/dL); Usual: 2–3 mmol/L (20–30 mg/dL). Ranges differ between laboratories.',
      citations: ['made2020'],
    },
  ]);
});

test('a concept without reference intervals has none', () => {
  expect(valueStatements(madeConcept())).toEqual([]);
});
