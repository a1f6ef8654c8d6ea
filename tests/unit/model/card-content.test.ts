import { expect, test } from 'vitest';
import { cardContentSchema } from '../../../lib/model/card-content.ts';

test('each face carries exactly what it shows', () => {
  const concept = { id: 'cramp', name: 'Cramp', kind: 'symptom' };
  expect(cardContentSchema.safeParse({ face: 'name', audience: null, concept, related: [] }).success).toBe(
    true,
  );
  expect(
    cardContentSchema.safeParse({ face: 'name', audience: null, concept, related: [], answer: [] }).success,
  ).toBe(false);
  expect(cardContentSchema.safeParse({ face: 'answer', audience: null, concept, related: [] }).success).toBe(
    false,
  );
});
