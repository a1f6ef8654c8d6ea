import { expect, test } from 'vitest';
import { madeKnowledge } from '../../fixtures/made-knowledge.ts';

const index = madeKnowledge().indexFor('patient');
const share = (term: string, at: number): number => new Map(index.holding(term)).get(at) ?? 0;

test('a rare word is rarer than a common one, and an unknown one rarest', () => {
  expect(index.rarity('headach')).toBeGreaterThan(index.rarity('salt'));
  expect(index.rarity('quantum')).toBeGreaterThan(index.rarity('headach'));
});

test('a passage holds the words of its text, its heading, its names and its question', () => {
  const at = index.passages.findIndex(({ statements }) => statements[0]?.text === 'Cramps trouble people.');
  expect(share('cramp', at)).toBeGreaterThan(0);
  expect(share('salt', at)).toBeGreaterThan(0);
  expect(share('quantum', at)).toBe(0);
});

test('passages are found by what they are about', () => {
  const ids = index.aboutConcept('cramp').map((at) => index.passages[at]!.id);
  expect(ids).toContain('cramp');
  expect(ids).toContain('salt-and-cramps');
  expect(index.aboutConcept('nothing')).toEqual([]);
});
