import { expect, test } from 'vitest';
import { chooseMarks, type MarkingPlace } from '../../../lib/detection/choose-marks.ts';
import { Trait } from '../../../lib/detection/lexicon.ts';
import type { Mention } from '../../../lib/detection/mention.ts';

const TEXT = 'ascites fever asthma pyrexia Ascites ascites';
const [SPECIALIST, EVERYDAY, KNOWN] = [0, 1, 2];
const mention = (word: string, concept: number, from = 0, isTechnical = false): Mention => {
  const start = TEXT.indexOf(word, from);
  return { start, end: start + word.length, concept, reason: 'plain', isTechnical };
};
const mentions = [
  mention('ascites', SPECIALIST),
  mention('fever', EVERYDAY),
  mention('asthma', KNOWN),
  mention('pyrexia', EVERYDAY, 0, true),
  mention('Ascites', SPECIALIST),
  mention('ascites', SPECIALIST, 36),
];
const always: MarkingPlace = {
  density: 'default',
  traits: Uint8Array.from([0, Trait.Everyday, Trait.Known]),
  isAboutHealth: true,
  claimInSection: () => true,
  claimOnPage: () => true,
  claimInBlock: () => true,
};
const marked = (place: Partial<MarkingPlace>): string[] =>
  chooseMarks(mentions, TEXT, { ...always, ...place }).map(({ start, end }) => TEXT.slice(start, end));

test('by default what readers may not know; everyday words only in the wording of the profession', () => {
  expect(marked({})).toEqual(['ascites', 'asthma', 'pyrexia']);
  expect(marked({ isAboutHealth: false })).toEqual(['ascites', 'pyrexia']);
});

test('by default a concept is marked once in a run, in the wording that comes first', () => {
  const both = [mention('ascites', SPECIALIST), mention('pyrexia', SPECIALIST, 0, true)];
  expect(chooseMarks(both, TEXT, always)).toEqual([both[0]]);
  expect(chooseMarks(both, TEXT, { ...always, density: 'all' })).toEqual(both);
});

test('all terms, but never the same text twice; none at all', () => {
  expect(marked({ density: 'all' })).toEqual(['ascites', 'fever', 'asthma', 'pyrexia']);
  expect(marked({ density: 'off' })).toEqual([]);
});

test('a common substance is marked on pages about health only, at any level', () => {
  const traits = Uint8Array.from([Trait.Common, Trait.Everyday, Trait.Known]);
  expect(marked({ density: 'all', traits })).toContain('ascites');
  expect(marked({ density: 'all', traits, isAboutHealth: false })).not.toContain('ascites');
});

test('what another run has claimed is left to it', () => {
  expect(marked({ claimInSection: () => false })).toEqual(['asthma']);
  expect(marked({ claimOnPage: () => false })).toEqual(['ascites', 'pyrexia']);
  expect(marked({ density: 'all', claimInBlock: (text) => text !== 'fever' })).toEqual([
    'ascites',
    'asthma',
    'pyrexia',
  ]);
});
