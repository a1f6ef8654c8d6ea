import { expect, test } from 'vitest';
import { checkCopies } from '../../../../lib/authoring/copies/check-copies.ts';
import { madeConcept } from '../../../fixtures/made-content.ts';
import { madeRecord } from '../../../fixtures/made-evidence.ts';

test('a copied sentence is told with its place and the text it stands in', () => {
  const text = 'Too much of it raises the blood pressure in 3 of 10 people.';
  const statement = { text, citations: ['made2020'], file: 'concepts/a.yaml', line: 4 };
  const sources = new Map([['made/L1', madeRecord({ text: `A mineral. ${text}` })]]);
  expect(checkCopies([statement], [madeConcept()], sources)).toEqual([
    {
      file: 'concepts/a.yaml',
      line: 4,
      message: `"too much of it raises the blood pressure" stands in made/L1; say it in your own words: "${text}"`,
    },
  ]);
});
