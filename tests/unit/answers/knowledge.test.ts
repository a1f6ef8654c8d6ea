import { expect, test } from 'vitest';
import { madeKnowledge } from '../../fixtures/made-knowledge.ts';

const knowledge = madeKnowledge();

test('each audience has its own texts, indexed once', () => {
  const texts = (audience: 'patient' | 'clinician'): string[] =>
    knowledge.indexFor(audience).passages.flatMap(({ statements }) => statements.map(({ text }) => text));
  expect(texts('patient')).toContain('Too little salt.');
  expect(texts('clinician')).toContain('Salt below the limit.');
  expect(texts('clinician')).not.toContain('Too little salt.');
  expect(knowledge.indexFor('patient')).toBe(knowledge.indexFor('patient'));
});

test('knows the words of the library, and which of them are names', () => {
  expect(knowledge.vocabulary.has('headache')).toBe(true);
  expect(knowledge.isName('cramp')).toBe(true);
  expect(knowledge.isName('headache')).toBe(false);
});
