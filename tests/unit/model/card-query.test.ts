import { expect, test } from 'vitest';
import { cardQuerySchema } from '../../../lib/model/card-query.ts';

test('a query names a concept or carries a text that is neither empty nor endless', () => {
  expect(cardQuerySchema.safeParse({ kind: 'concept', id: 'cramp' }).success).toBe(true);
  expect(cardQuerySchema.safeParse({ kind: 'text', text: '' }).success).toBe(false);
  expect(cardQuerySchema.safeParse({ kind: 'text', text: 'x'.repeat(501) }).success).toBe(false);
});
