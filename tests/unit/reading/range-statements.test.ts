import { expect, test } from 'vitest';
import { referenceRangeSchema } from '../../../lib/model/reference-range.ts';
import { rangeStatements } from '../../../lib/reading/range-statements.ts';

test('each group is a cited statement that begins with a capital; without ranges there is none', () => {
  const bands = [
    { level: 'low', to: 1 },
    { level: 'normal', from: 1 },
  ];
  const range = referenceRangeSchema.parse({
    unit: 'g/dL',
    groups: [{ who: 'men over 15 years', bands, citations: ['made2020'] }],
  });
  expect(rangeStatements(range)).toEqual([{ text: 'Men over 15 years', citations: ['made2020'] }]);
  expect(rangeStatements(null)).toEqual([]);
});
