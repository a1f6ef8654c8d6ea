import { expect, test } from 'vitest';
import { longNames } from '../../../../lib/authoring/copies/long-names.ts';
import { madeConcept } from '../../../fixtures/made-content.ts';
import { madeRecord } from '../../../fixtures/made-evidence.ts';

test('names of several words are taken from concepts and stored texts, in all their forms', () => {
  const concept = madeConcept({
    name: 'ACE inhibitor',
    terms: { synonyms: ['angiotensin-converting enzyme inhibitor'] },
  });
  const record = madeRecord({ name: 'Salt', synonyms: ['Sodium chloride, oral'] });
  const names = longNames([concept], [record]);
  expect(names).toContain('angiotensin converting enzyme inhibitors');
  expect(names).toContain('sodium chloride oral');
  expect(names).not.toContain('salt');
});
