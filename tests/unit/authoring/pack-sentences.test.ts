import { expect, test } from 'vitest';
import { packSentences } from '../../../lib/authoring/pack-sentences.ts';
import { madePack } from '../../fixtures/made-content.ts';

test('definitions, warnings, answers and sections are all there, each with its place', () => {
  const sentences = packSentences(madePack());
  const texts = sentences.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      'A seizure is an emergency.',
      'Yes. Low salt tires people.',
      'Cramps trouble clinicians.',
    ]),
  );
  expect(sentences.some(({ where }) => where.endsWith(', plain 1'))).toBe(true);
  expect(new Set(sentences.map(({ where }) => where)).size).toBe(sentences.length);
});
