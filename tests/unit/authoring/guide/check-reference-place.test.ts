import { expect, test } from 'vitest';
import { checkReferencePlace } from '../../../../lib/authoring/guide/check-reference-place.ts';
import { madeReference } from '../../../fixtures/made-content.ts';

test('a paper says where its number was seen, a page need not', () => {
  const made = madeReference();
  expect(checkReferencePlace(made, 12)).toEqual([
    expect.objectContaining({
      line: 12,
      message: expect.stringContaining('`confirmed.where` of `made2020`'),
    }),
  ]);
  const confirmed = { ...made.custom.confirmed, where: ['a list linked to PubMed'] };
  expect(checkReferencePlace({ ...made, custom: { ...made.custom, confirmed } }, 12)).toEqual([]);
  expect(checkReferencePlace({ ...made, custom: { ...made.custom, kind: 'textbook' } }, 12)).toEqual([]);
});
