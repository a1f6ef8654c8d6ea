import { expect, test } from 'vitest';
import { conceptKindSchema, conceptSchema, termsSchema } from '../../../lib/model/concept.ts';

test('a name is enough; what is not written is empty', () => {
  const concept = conceptSchema.parse({ id: 'cramp', name: 'Cramp', kind: 'symptom' });
  expect(concept.terms).toEqual(termsSchema.parse({}));
  expect(concept).toMatchObject({
    definition: null,
    article: null,
    ambiguous: {},
    familiarity: 'specialist',
  });
});

test('refuses an unknown kind, a made-up code and a definition without its two levels', () => {
  const base = { id: 'cramp', name: 'Cramp', kind: 'symptom' };
  expect(conceptKindSchema.safeParse('other').success).toBe(false);
  expect(conceptSchema.safeParse({ ...base, codes: { mesh: '9120' } }).success).toBe(false);
  expect(
    conceptSchema.safeParse({ ...base, definition: { plain: [{ text: 'A.', citations: ['a'] }] } }).success,
  ).toBe(false);
});
