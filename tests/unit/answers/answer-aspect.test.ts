import { expect, test } from 'vitest';
import { answerAspect } from '../../../lib/answers/answer-aspect.ts';
import { answerQuestion } from '../../../lib/answers/answer-question.ts';
import { indexStatements } from '../../../lib/answers/statement-index.ts';
import { madeArticle } from '../../fixtures/made-content.ts';
import { NO_KNOWLEDGE } from '../../fixtures/no-knowledge.ts';

const article = madeArticle();
const index = indexStatements([article], {
  ...NO_KNOWLEDGE,
  leadConcepts: () => ['low-salt'],
});
const ask = (question: string): string[] =>
  answerAspect(
    { question, audience: 'patient', concepts: ['low-salt'], article, names: 'low salt' },
    index,
  ).map(({ statement }) => statement.text);

test('what the question asks for comes from the sections that tell it', () => {
  expect(ask('What are the signs of low salt?')).toEqual(['Cramps trouble people.', 'Headache is common.']);
  expect(ask('What is low salt?')).toEqual([]);
});

test('a further condition must be spoken of', () => {
  expect(ask('What are the signs of low salt with headache?')).toEqual(['Headache is common.']);
  expect(ask('What are the signs of low salt in cats?')).toEqual([]);
});

test('a word of degree is no condition, and what speaks of it comes first', () => {
  expect(ask('What are the signs of severe low salt?')).toEqual(ask('What are the signs of low salt?'));
});

test('a dose is a number: what only speaks of the thing does not answer', () => {
  expect(ask('What is the dose in headache?')).toEqual([]);
  expect(ask('What is the treatment of headache?')).toEqual(['Headache is common.']);
});

test('a condition is met by any name of the concept that the question names', () => {
  const byName = indexStatements([article], {
    ...NO_KNOWLEDGE,
    conceptsIn: (text) => (text.includes('Headache') ? ['headache'] : []),
    namesOf: (id) => (id === 'headache' ? 'headache cephalalgia' : ''),
    leadConcepts: () => ['low-salt'],
  });
  const question = 'What are the signs of low salt with cephalalgia?';
  const asked = { question, audience: 'patient', article, names: 'low salt' } as const;
  expect(answerAspect({ ...asked, concepts: ['low-salt', 'headache'] }, byName)).toMatchObject([
    { statement: { text: 'Headache is common.' } },
  ]);
  expect(answerAspect({ ...asked, concepts: ['low-salt'] }, byName)).toEqual([]);
});

test('without a section for it, sentences that tell it answer', () => {
  expect(ask('How common is low salt?')).toEqual(['Headache is common.']);
});

test('what only the answer says of the question answers it', () => {
  expect(ask('Which virus makes low salt tire people?')).toEqual(['Yes. Low salt tires people.']);
});

test('what to ask a doctor answers nothing', () => {
  const toAsk = {
    id: 'what-to-ask',
    kind: 'ask-your-doctor' as const,
    heading: 'What to ask',
    blocks: [
      { kind: 'list' as const, statements: [{ text: 'How low salt is treated.', citations: ['made2020'] }] },
    ],
  };
  const { patient } = article.parts;
  const asking = madeArticle('low-salt', {
    parts: { ...article.parts, patient: { ...patient, sections: [...patient.sections, toAsk] } },
  });
  const itsIndex = indexStatements([asking], {
    ...NO_KNOWLEDGE,
    leadConcepts: () => ['low-salt'],
  });
  const question = 'How is low salt treated?';
  const asked = { question, audience: 'patient', concepts: [], article: asking, names: 'low salt' } as const;
  expect(answerAspect(asked, itsIndex)).toEqual([]);
  const answer = answerQuestion(
    { question, concepts: ['low-salt'], audience: 'patient', articleId: null },
    itsIndex,
    [asking],
  );
  expect(answer.found).toBe(false);
});

test('an aspect that the article does not tell has no answer', () => {
  expect(ask('How is low salt treated?')).toEqual([]);
});

test('whether it is dangerous, and when to get help, is told by the sentence on emergencies', () => {
  const statement = { text: 'A seizure is an emergency.' };
  const found = (question: string) =>
    answerQuestion({ question, concepts: ['low-salt'], audience: 'student', articleId: null }, index, [
      article,
    ]);
  for (const question of ['Is low salt serious?', 'When should people with low salt see a doctor?'])
    expect(found(question).groups).toMatchObject([{ statements: [{ sectionId: 'urgent', statement }] }]);
  // Shown once, even where it stands in the box for emergencies too.
  expect(found('Is low salt a serious emergency?')).toMatchObject({ urgent: true, urgentStatements: [] });
  expect(found('How is low salt treated?').found).toBe(false);
});
