import { expect, test } from 'vitest';
import { namesConcept } from '../../../../lib/authoring/guide/names-concept.ts';
import { madeConcept } from '../../../fixtures/made-content.ts';

test('any form of the concept counts, as a word of its own', () => {
  const isNamed = namesConcept(madeConcept({ name: 'Anemia', terms: { synonyms: ['low hemoglobin'] } }));
  expect(['Sickle-cell anaemias', 'Low Hemoglobin'].filter(isNamed)).toHaveLength(2);
  expect(['Sickle cell disease', 'anemiation', ''].filter(isNamed)).toEqual([]);
});
