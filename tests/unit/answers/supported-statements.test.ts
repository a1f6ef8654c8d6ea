import { expect, test } from 'vitest';
import { aspectOf } from '../../../lib/answers/aspect-of.ts';
import { indexStatements } from '../../../lib/answers/statement-index.ts';
import { supportedStatements } from '../../../lib/answers/supported-statements.ts';
import { madePack } from '../../fixtures/made-content.ts';
import { NO_KNOWLEDGE } from '../../fixtures/no-knowledge.ts';

const index = indexStatements(madePack().articles, {
  ...NO_KNOWLEDGE,
});
const supported = (question: string): string[] =>
  supportedStatements(
    { question, concepts: [], audience: 'patient', articleId: null },
    index,
    index.search.search(question),
    { lead: null, aspect: aspectOf(question) },
  ).map(({ statement }) => statement.text);

test('a statement counts when it speaks of what the question asks', () => {
  expect(supported('cramps trouble people')[0]).toBe('Cramps trouble people.');
  expect(supported('headache')[0]).toBe('Headache is common.');
});

test('a word that no statement knows is not answered by what is said of the others', () => {
  expect(supported('cramps trouble people on Mars')).toEqual([]);
  expect(supported('')).toEqual([]);
});

const twoArticles = madePack().articles;
const withNames = indexStatements(twoArticles, {
  ...NO_KNOWLEDGE,
  conceptsIn: (text) => [
    ...(/low salt/i.test(text) ? ['low-salt'] : []),
    ...(/cramp/i.test(text) ? ['cramp'] : []),
    ...(/headache/i.test(text) ? ['headache'] : []),
  ],
  namesOf: (id) => id.replaceAll('-', ' '),
  kindOf: (id) => (id === 'cramp' || id === 'headache' ? 'drug' : null),
});
const supportedOf = (question: string, concepts: string[]): string[] =>
  supportedStatements(
    { question, concepts, audience: 'patient', articleId: null },
    withNames,
    withNames.search.search(question),
    { lead: null, aspect: aspectOf(question) },
  ).map(({ statement }) => statement.text);

test('a name of several words is one thing to speak of: the rest of the question must be spoken of too', () => {
  expect(supportedOf('low salt tires people', ['low-salt'])).toContain('Yes. Low salt tires people.');
  expect(supportedOf('low salt tires headache', ['low-salt'])).toEqual([]);
});

test('how two drugs go together, or whether one thing does another, is told by what speaks of both', () => {
  expect(supportedOf('cramp', ['cramp'])).not.toEqual([]);
  expect(supportedOf('cramp headache', ['cramp', 'headache'])).toEqual([]);
  expect(supportedOf('Can low salt bring a headache?', ['low-salt', 'headache'])).toEqual([]);
});

test('where no concept is named, a statement says most of the words itself', () => {
  expect(supportedOf('tires people', [])).not.toEqual([]);
  expect(supportedOf('low tiring salty cramps', [])).toEqual([]);
});
