import { expect, test } from 'vitest';
import { statementSchema } from '../../../lib/model/statement.ts';

test('a statement without a citation is refused', () => {
  expect(statementSchema.safeParse({ text: 'Salt is salty.', citations: ['made2020'] }).success).toBe(true);
  expect(statementSchema.safeParse({ text: 'Salt is salty.', citations: [] }).success).toBe(false);
});
