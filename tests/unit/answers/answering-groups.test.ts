import { expect, test } from 'vitest';
import type { Answer, AnswerPart } from '../../../lib/answers/answer.ts';
import { answeringGroups } from '../../../lib/answers/answering-groups.ts';
import { articleSchema } from '../../../lib/model/article.ts';
import { answerArticle } from '../../../lib/reading/answer-article.ts';
import { openLibrary } from '../../../lib/reading/library.ts';
import { madeArticle, madePack } from '../../fixtures/made-content.ts';

const library = openLibrary(madePack());
const [lowSalt, cramp] = library.pack.concepts;
const placed = (text: string) => ({
  sectionId: null,
  kind: null,
  statement: { text, citations: ['made2020'] },
});
const definition = (concept = lowSalt!): AnswerPart => ({
  from: 'definition',
  concept,
  statements: [placed('Too little salt.')],
});
const answer = (...parts: AnswerPart[]): Answer => ({
  outcome: parts.length > 0 ? 'answer' : 'refusal',
  parts,
  understood: { concepts: [], askedFor: [] },
  isForeign: false,
  danger: null,
  urgentStatements: [],
  personal: false,
  nearest: [],
});
const textsOf = (...parts: AnswerPart[]) =>
  answeringGroups(library, answer(...parts)).flatMap(({ statements }) =>
    statements.map(({ statement }) => statement.text),
  );

test('what an answer shows is saved in the order in which it is shown', () => {
  const article: AnswerPart = {
    from: 'article',
    article: madeArticle(),
    statements: [placed('Drink less.')],
  };
  expect(textsOf(article, definition())).toEqual(['Drink less.', 'Too little salt.']);
});

test('an answer that is only a definition makes an article that can be saved', async () => {
  const groups = answeringGroups(library, answer(definition()));
  const article = await answerArticle(
    'What is low salt?',
    { patient: groups, student: groups, clinician: groups },
    'patient',
  );
  expect(articleSchema.parse(article)).toEqual(article);
  expect(article.parts.patient.answer[0]?.text).toBe('Too little salt.');
  expect(article.review[0]?.by).toBe('from about-low-salt');
});

test('where several definitions are shown, each says what it defines', () => {
  expect(textsOf(definition(), definition(cramp))).toEqual([
    'Low salt: Too little salt.',
    'Cramp: Too little salt.',
  ]);
});

test('an answer that was refused has none', () => {
  expect(textsOf()).toEqual([]);
});
