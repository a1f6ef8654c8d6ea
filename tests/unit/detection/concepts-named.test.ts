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

test('the longest form comes first, whatever its place; a sure one before an ambiguous one', () => {
  const lexicon = madeLexicon([
    { id: 'short', name: 'Ache' },
    { id: 'long', name: 'Osmotic demyelination' },
    { id: 'middle', name: 'Cirrhosis' },
    {
      id: 'unsure',
      name: 'A very long ambiguous wording',
      ambiguous: { 'a very long ambiguous wording': 'x' },
    },
  ]);
  expect(
    conceptsNamed('a very long ambiguous wording, ache, cirrhosis, osmotic demyelination, ache', lexicon),
  ).toEqual(['long', 'middle', 'short', 'unsure']);
  expect(conceptsNamed('nothing', lexicon)).toEqual([]);
});
