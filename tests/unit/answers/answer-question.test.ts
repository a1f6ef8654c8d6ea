import { expect, test } from 'vitest';
import { answerQuestion, type FollowUpAnswer } from '../../../lib/answers/answer-question.ts';
import { indexStatements } from '../../../lib/answers/statement-index.ts';
import { madePack } from '../../fixtures/made-content.ts';
import { NO_KNOWLEDGE } from '../../fixtures/no-knowledge.ts';

const { articles } = madePack();
const conceptsIn = (text: string): string[] => [
  ...(/cramp/i.test(text) ? ['cramp'] : []),
  ...(/low salt/i.test(text) ? ['low-salt'] : []),
  ...(/hiccup/i.test(text) ? ['hiccup'] : []),
];
const index = indexStatements(articles, {
  ...NO_KNOWLEDGE,
  conceptsIn,
  namesOf: (id) => id,
  leadConcepts: (id) => (id === 'low-salt' ? ['low-salt'] : []),
  allNames: ['Hiccup'],
  isDefined: () => true,
});

const ask = (question: string, audience: 'patient' | 'clinician' = 'patient'): FollowUpAnswer =>
  answerQuestion({ question, concepts: conceptsIn(question), audience, articleId: null }, index, articles);
const texts = (answer: FollowUpAnswer): string[] =>
  answer.groups.flatMap((group) => group.statements.map(({ statement }) => statement.text));

test('answers with statements for the reader’s audience, each with its citations', () => {
  const answer = ask('Does low salt cause cramps?', 'clinician');
  expect(answer.found).toBe(true);
  expect(texts(answer).every((text) => !text.includes('people'))).toBe(true);
  expect(
    answer.groups.every((group) => group.statements.every(({ statement }) => statement.citations.length > 0)),
  ).toBe(true);
});

test('a question that an article asks itself is answered by that article’s answer first', () => {
  expect(ask('Does low salt cause cramps?').groups[0]?.article.id).toBe('salt-and-cramps');
});

test('refuses what the corpus does not support, and offers the nearest questions', () => {
  const answer = ask('How is a cramp in the sky treated with lasers?');
  expect(answer).toMatchObject({ found: false, groups: [] });
  expect(answer.nearest.map(({ id }) => id)).toContain('salt-and-cramps');
  expect(ask('What is the capital of France?')).toMatchObject({ found: false, groups: [], nearest: [] });
  expect(ask('the of and')).toMatchObject({ found: false });
});

test('danger brings what the nearest article says about emergencies', () => {
  expect(ask('cramps and a seizure')).toMatchObject({
    urgent: true,
    urgentStatements: [{ text: 'A seizure is an emergency.' }],
  });
  expect(ask('Does low salt cause cramps?')).toMatchObject({ urgent: false, urgentStatements: [] });
});

test('no statement is shown twice', () => {
  const shown = texts(ask('Does low salt cause cramps?'));
  expect(new Set(shown).size).toBe(shown.length);
});

test('says whether a question says more than what it names and asks', () => {
  expect(ask('What is a normal low salt level in healthy adults?').understood).toEqual({
    concepts: ['low-salt'],
    aspect: 'values',
    hasMore: false,
  });
  expect(ask('What is a normal low salt level in cats?').understood.hasMore).toBe(true);
});

test('what something is, that no article is about, is told by its definition and by nothing else', () => {
  expect(ask('What is a cramp?')).toMatchObject({ defined: ['cramp'], found: false, groups: [] });
  expect(ask('hiccup').defined).toEqual(['hiccup']);
  expect(ask('What is low salt?')).toMatchObject({ defined: [], found: true });
  expect(ask('What is a cramp in cats?').defined).toEqual([]);
  expect(ask('How is a hiccup treated?').defined).toEqual([]);
});

test('a question that asks for an aspect of nothing is refused', () => {
  expect(ask('What are the signs?').found).toBe(false);
  expect(ask('What are the signs of low salt?').found).toBe(true);
});

test('how two things differ, that no article compares, is told by what each of them is', () => {
  const question = 'What is the difference between a hiccup and a cramp?';
  expect(ask(question)).toMatchObject({ defined: ['cramp', 'hiccup'], groups: [] });
  expect(ask('Does a hiccup come with a cramp?').defined).toEqual([]);
});

test('danger is looked for in what was typed too', () => {
  const asked = { concepts: [], audience: 'patient', articleId: null } as const;
  const mended = {
    ...asked,
    question: 'he has a leisure',
    ownWords: ['he has a leisure', 'he has a seizure'],
  };
  expect(answerQuestion(mended, index, articles).urgent).toBe(true);
});
