import { expect, test } from 'vitest';
import { checkQuestions } from '../../../../lib/authoring/guide/check-questions.ts';
import { madeArticle } from '../../../fixtures/made-content.ts';
import { madeSourcedArticle } from '../../../fixtures/made-sourced.ts';

test('what to ask is written as questions', () => {
  const { parts } = madeArticle();
  const [section] = parts.patient.sections;
  const asking = (...texts: string[]) => ({
    ...section!,
    kind: 'ask-your-doctor' as const,
    blocks: [{ kind: 'list' as const, statements: texts.map((text) => ({ text, citations: ['made2020'] })) }],
  });
  const patient = {
    ...parts.patient,
    sections: [section!, asking('Which salt is low?', 'How low salt is treated.')],
  };
  const told = checkQuestions(madeSourcedArticle({ parts: { ...parts, patient } }));
  expect(told.map(({ message }) => message)).toEqual([
    'write it as the reader would ask it, ending in "?": "How low salt is treated."',
  ]);
});
