import { expect, test } from 'vitest';
import { definitionFor } from '../../../lib/reading/definition-for.ts';
import { madePack } from '../../fixtures/made-content.ts';

const [made] = madePack().concepts;
const definition = {
  plain: [{ text: 'In plain words.', citations: ['made2020'] }],
  precise: [{ text: 'In precise words.', citations: ['made2020'] }],
};

test('patients read the plain definition, all others the precise one', () => {
  const concept = { ...made!, definition };
  expect(definitionFor(concept, 'patient')).toBe(definition.plain);
  expect(definitionFor(concept, 'student')).toBe(definition.precise);
  expect(definitionFor(concept, 'clinician')).toBe(definition.precise);
});

test('what has none has none', () => {
  expect(definitionFor({ ...made!, definition: null }, 'patient')).toBeNull();
  expect(definitionFor(undefined, 'patient')).toBeNull();
});
