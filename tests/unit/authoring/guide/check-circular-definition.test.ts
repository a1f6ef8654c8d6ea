import { expect, test } from 'vitest';
import { checkCircularDefinition } from '../../../../lib/authoring/guide/check-circular-definition.ts';
import { madeDefined } from '../../../fixtures/made-sourced.ts';

const told = (plain: string): string[] =>
  checkCircularDefinition(
    madeDefined(plain, 'The organ no longer clears toxins from blood.', {
      name: 'Liver failure',
      id: 'liver-failure',
    }),
  ).map(({ message }) => message);

test('a definition that says little but its name is told', () => {
  expect(told('Failure of the liver, a kind of failure.')[0]).toContain(
    'the plain definition of `liver-failure` says little',
  );
  expect(told('The liver can no longer clean the blood, and the skin turns yellow.')).toEqual([]);
});

test('so is one whose first sentence does, whatever follows', () => {
  const level = [
    'A failure of livers.',
    'The blood is not cleaned, the skin turns yellow, and people are confused.',
  ];
  const statements = level.map((text) => ({ text, citations: ['made2020'] }));
  const circular = madeDefined('', '', {
    name: 'Liver failure',
    definition: { plain: statements, precise: statements.toReversed() },
  });
  expect(checkCircularDefinition(circular)).toHaveLength(1);
});
