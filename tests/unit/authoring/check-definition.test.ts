import { expect, test } from 'vitest';
import { checkDefinition } from '../../../lib/authoring/check-definition.ts';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { madeConcept } from '../../fixtures/made-content.ts';

function faults(plain: string): string[] {
  const problems: ContentProblem[] = [];
  const statement = (text: string) => ({ text, citations: ['made2020'] });
  const definition = { plain: [statement(plain)], precise: [statement('Precise.')] };
  checkDefinition({ concept: madeConcept({ definition }), file: 'a.yaml', line: 1 }, problems);
  return problems.map(({ message }) => message);
}

test('long words in a plain definition are refused, also where few of them are medical', () => {
  expect(faults('A level of salt in the blood that is lower than it should be.')).toEqual([]);
  expect(
    faults(
      'Insufficient concentration of extracellular electrolytes necessitating immediate medical evaluation and intervention.',
    ),
  ).toEqual([expect.stringMatching(/reads at grade \d+(\.\d)?; use shorter words/)]);
});

test('a phrase too short for the formula is not graded', () => {
  expect(faults('Inflammation of the conjunctiva.')).toEqual([]);
});

test('a dose is refused, a concentration is not', () => {
  expect(faults('A drug taken as 40 mg a day.')).toEqual([expect.stringContaining('no dose')]);
  expect(faults('A level above 30 mg/g in urine.')).toEqual([]);
});
