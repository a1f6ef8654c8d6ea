import { expect, test } from 'vitest';
import { lookedUpSchema } from '../../../lib/model/looked-up.ts';

test('a look-up is answered with what is shown and with what each audience would be shown', () => {
  const content = { face: 'none', audience: null, text: 'road', related: [] };
  expect(lookedUpSchema.safeParse({ content, forEachAudience: [content] }).success).toBe(true);
  expect(lookedUpSchema.safeParse(content).success).toBe(false);
});
