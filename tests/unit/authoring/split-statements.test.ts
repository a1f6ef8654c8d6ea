import { expect, test } from 'vitest';
import { splitStatements } from '../../../lib/authoring/split-statements.ts';

test('each sentence ends in its citations; "Yes." belongs to the next', () => {
  expect(splitStatements('Yes. Low salt tires [@a2020].\nIt hurts [@b; @c-d].')).toEqual({
    statements: [
      { text: 'Yes. Low salt tires.', citations: ['a2020'] },
      { text: 'It hurts.', citations: ['b', 'c-d'] },
    ],
    errors: [],
  });
});

test('a number, a unit or an abbreviation ends no sentence', () => {
  expect(splitStatements('Sodium of 130.5 mmol/L vs. 140 mmol/L, e.g. Monday [@a].').errors).toEqual([]);
});

test('says what lacks a citation, and what is no citation', () => {
  expect(splitStatements('One. Two [@a].').errors).toEqual([expect.stringContaining('"One."')]);
  expect(splitStatements('One [@a]. Two.').errors).toEqual([expect.stringContaining('"Two."')]);
  expect(splitStatements('One [@a, b].').errors).toEqual([expect.stringContaining('[@reference-id]')]);
  expect(splitStatements('One [link](https://example.org) [@a].').errors[0]).toContain('plain text');
});
