import { expect, test } from 'vitest';
import { avoidedSchema } from '../../../../lib/authoring/guide/avoided-wording.ts';

test('a line names what is not said and what is; any other key is refused', () => {
  expect(avoidedSchema.parse({ not: 'slime', say: 'mucus' }).in).toBe('all');
  expect(avoidedSchema.safeParse({ not: 'slime' }).success).toBe(false);
  expect(avoidedSchema.safeParse({ not: 'slime', say: 'mucus', in: 'students' }).success).toBe(false);
});
