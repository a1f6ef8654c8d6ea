import { expect, test } from 'vitest';
import { compilePack } from '../../../lib/authoring/compile-pack.ts';
import { findMentions } from '../../../lib/detection/find-mentions.ts';
import { openLexicon } from '../../../lib/detection/lexicon.ts';
import { madePack } from '../../fixtures/made-content.ts';

const contexts = {
  company: ['doctor'],
  clear: ['LS'],
  contexts: [{ concept: 'low-salt', form: 'low salt', near: ['crisps'], not: [] }],
};

test('concept numbers follow the pack; concepts with only a name are not shown', () => {
  const lexicon = openLexicon(compilePack(madePack(), contexts));
  expect(lexicon.conceptIds()).toEqual(['low-salt', 'cramp', 'bare']);
  const text = 'Low salt, cramps, bare names';
  const shown = findMentions(text, lexicon, 'shown').map(({ concept }) => concept);
  expect(shown).toEqual([0, 1]);
  expect(findMentions(text, lexicon, 'all')).toHaveLength(3);
});
