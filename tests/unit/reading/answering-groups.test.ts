import { expect, test } from 'vitest';
import { articleSchema } from '../../../lib/model/article.ts';
import { answerArticle } from '../../../lib/reading/answer-article.ts';
import { answeringGroups } from '../../../lib/reading/answering-groups.ts';
import { openLibrary } from '../../../lib/reading/library.ts';
import { madeArticle, madeConcept, madePack } from '../../fixtures/made-content.ts';

const bands = [
  { level: 'low', from: null, to: 2 },
  { level: 'normal', from: 2, to: 3 },
];
const measured = madeConcept({
  id: 'salt',
  name: 'Salt',
  kind: 'lab-test',
  ranges: {
    unit: 'mmol/L',
    other: null,
    groups: [
      { who: 'adults', bands, citations: ['made2020'] },
      { who: 'children', bands, citations: ['made2020'] },
    ],
  },
});
const library = openLibrary(madePack({ concepts: [...madePack().concepts, measured] }));
const nothing = { concepts: [], aspect: null, hasMore: false };
const textsOf = (answer: Parameters<typeof answeringGroups>[1], audience: 'patient' | 'clinician') =>
  answeringGroups(library, answer, audience).flatMap(({ statements }) =>
    statements.map(({ statement }) => statement.text),
  );

test('definitions answer each audience in its own wording, after the statements of articles', () => {
  const statement = { text: 'Drink less.', citations: ['made2020'] };
  const answer = {
    groups: [{ article: madeArticle(), statements: [{ statement }] }],
    defined: ['low-salt'],
    understood: nothing,
  };
  expect(textsOf(answer, 'patient')).toEqual(['Drink less.', 'Too little salt.']);
  expect(textsOf(answer, 'clinician')).toEqual(['Drink less.', 'Salt below the limit.']);
});

test('an answer that is only a definition and values makes an article that can be saved', async () => {
  const answer = {
    groups: [],
    defined: ['salt'],
    understood: { concepts: ['salt'], aspect: 'values', hasMore: false },
  };
  const groups = answeringGroups(library, answer, 'patient');
  const all = { patient: groups, student: groups, clinician: groups };
  const article = await answerArticle('What is a normal salt?', all, 'patient');
  expect(articleSchema.parse(article)).toEqual(article);
  expect(article.parts.patient.answer[0]?.text).toBe('Too little salt.');
  expect(article.parts.patient.sections.map(({ id, heading }) => [id, heading])).toEqual([
    ['about-salt', 'Salt'],
  ]);
  expect(article.review[0]?.by).toBe('from about-salt');
});

test('where several definitions answer, each says what it defines', () => {
  const answer = { groups: [], defined: ['low-salt', 'cramp', 'bare'], understood: nothing };
  expect(textsOf(answer, 'patient')).toEqual(['Low salt: Too little salt.', 'Cramp: Too little salt.']);
});

test('an answer that was refused has none', () => {
  expect(answeringGroups(library, { groups: [], defined: [], understood: nothing }, 'patient')).toEqual([]);
});
