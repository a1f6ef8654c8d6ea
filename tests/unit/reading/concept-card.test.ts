import { expect, test } from 'vitest';
import { conceptCard } from '../../../lib/reading/concept-card.ts';
import { madeConcept, madeReference } from '../../fixtures/made-content.ts';

test('each audience learns its own definition, with the source', () => {
  const references = new Map([['made2020', madeReference()]]);
  const card = (audience: 'patient' | 'clinician') => conceptCard(madeConcept(), audience, references);
  expect(card('patient')).toEqual({
    front: 'Low salt',
    back: 'Too little salt.\nSources: Title of made2020',
    tags: ['medglance', 'condition'],
  });
  expect(card('clinician')?.back).toContain('Salt below the limit.');
});

test('a name without a definition is nothing to learn', () => {
  expect(conceptCard(madeConcept({ definition: null }), 'patient', new Map())).toBeNull();
});
