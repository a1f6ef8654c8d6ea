import { expect, test } from 'vitest';
import { referenceKindSchema, referenceSchema } from '../../../lib/model/reference.ts';
import { madeReference } from '../../fixtures/made-content.ts';

test('an unconfirmed reference is refused', () => {
  expect(referenceSchema.safeParse(madeReference()).success).toBe(true);
  expect(referenceSchema.safeParse({ ...madeReference(), custom: { kind: 'guideline' } }).success).toBe(
    false,
  );
});

test('identifiers have their form, and addresses are web addresses', () => {
  expect(referenceSchema.safeParse({ ...madeReference(), DOI: 'doi.org/10.1/x' }).success).toBe(false);
  expect(referenceSchema.safeParse({ ...madeReference(), PMID: 'PMC12' }).success).toBe(false);
  expect(referenceSchema.safeParse({ ...madeReference(), URL: 'javascript:alert(1)' }).success).toBe(false);
  expect(referenceKindSchema.safeParse('blog').success).toBe(false);
});
