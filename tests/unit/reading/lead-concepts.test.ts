import { expect, test } from 'vitest';
import { leadConcepts } from '../../../lib/reading/lead-concepts.ts';
import { openLibrary } from '../../../lib/reading/library.ts';
import { madePack } from '../../fixtures/made-content.ts';

test('a lead article leads its concept; a question leads none', () => {
  const library = openLibrary(madePack());
  expect(leadConcepts(library, 'low-salt')).toEqual(['low-salt']);
  expect(leadConcepts(library, 'salt-and-cramps')).toEqual([]);
  expect(leadConcepts(library, 'missing')).toEqual([]);
});
