import { expect, test } from 'vitest';
import { conceptsNamed } from '../../../lib/detection/concepts-named.ts';
import { madeLexicon } from '../../fixtures/made-lexicon.ts';

const lexicon = madeLexicon([
  { id: 'seizure', name: 'Seizure', ambiguous: { seizure: 'of goods' } },
  { id: 'salt', name: 'Sodium chloride' },
]);

test('in a question, ambiguous words count, after the sure ones', () => {
  expect(conceptsNamed('Seizure after sodium chloride and a seizure?', lexicon)).toEqual(['salt', 'seizure']);
  expect(conceptsNamed('nothing here', lexicon)).toEqual([]);
});
