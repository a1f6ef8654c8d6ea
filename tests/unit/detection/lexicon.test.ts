import { expect, test } from 'vitest';
import { openLexicon } from '../../../lib/detection/lexicon.ts';
import { compileLexicon } from '../../../lib/detection/compile-lexicon.ts';

test('gives back the ids of its concepts', () => {
  const bytes = compileLexicon([{ text: 'sodium', concept: 1, flags: 0 }], ['a', 'sodium-ä']);
  expect(openLexicon(bytes).conceptIds()).toEqual(['a', 'sodium-ä']);
});

test('refuses what is no lexicon, and what is cut short', () => {
  const bytes = compileLexicon([{ text: 'sodium', concept: 0, flags: 0 }], ['a']);
  expect(() => openLexicon(new ArrayBuffer(8))).toThrow('cut short');
  expect(() => openLexicon(new ArrayBuffer(1000))).toThrow('not a lexicon');
  expect(() => openLexicon(bytes.slice(0, bytes.byteLength - 8))).toThrow('cut short');
});
