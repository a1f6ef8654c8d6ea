import { expect, test } from 'vitest';
import { statementKey } from '../../../../lib/authoring/evidence/statement-key.ts';

test('the same text has the same key, any other text another', () => {
  expect(statementKey('Too little salt.')).toMatch(/^[0-9a-f]{16}$/);
  expect(statementKey('Too little salt.')).toBe(statementKey('Too little salt.'));
  expect(statementKey('Too little salt.')).not.toBe(statementKey('Too little Salt.'));
});
