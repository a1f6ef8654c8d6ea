import { expect, test } from 'vitest';
import { contentPackSchema, policyPageSchema } from '../../../lib/model/content-pack.ts';
import { madePack } from '../../fixtures/made-content.ts';

test('accepts a whole pack; refuses another format and a disclaimer that an audience lacks', () => {
  expect(contentPackSchema.parse(madePack())).toEqual(madePack());
  expect(contentPackSchema.safeParse({ ...madePack(), format: 2 }).success).toBe(false);
  expect(contentPackSchema.safeParse({ ...madePack(), disclaimer: { patient: 'x' } }).success).toBe(false);
  expect(policyPageSchema.safeParse([{ heading: 'Empty', paragraphs: [] }]).success).toBe(false);
});
