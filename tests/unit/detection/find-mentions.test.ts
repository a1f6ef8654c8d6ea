import { expect, test } from 'vitest';
import { findMentions } from '../../../lib/detection/find-mentions.ts';
import { madeLexicon } from '../../fixtures/made-lexicon.ts';

const lexicon = madeLexicon([
  {
    id: 'hyponatremia',
    name: 'Hyponatremia',
    terms: { synonyms: ['low sodium'] },
    ambiguous: { 'low sodium': 'food' },
  },
  { id: 'ms', name: 'Multiple sclerosis', terms: { abbreviations: ['MS'] } },
]);
const texts = (text: string): string[] =>
  findMentions(text, lexicon, 'shown').map(({ start, end }) => text.slice(start, end));

test('evidence from one paragraph counts in another; offsets are those of the whole text', () => {
  expect(texts('Low sodium crisps.\n\nMS Windows.')).toEqual([]);
  expect(texts('Hyponatraemia is low sodium.\r\n\r\nMultiple sclerosis.\n\nMS again, low sodium.')).toEqual([
    'Hyponatraemia',
    'low sodium',
    'Multiple sclerosis',
    'MS',
    'low sodium',
  ]);
});

test('a term does not reach across an empty line', () => {
  expect(texts('multiple\nsclerosis')).toEqual(['multiple\nsclerosis']);
  expect(texts('multiple\n\nsclerosis')).toEqual([]);
});

test('paragraphs in another language are left out, and are no evidence', () => {
  const german = 'Die Hyponatremia ist nicht einfach und dauert auch mit viel Geduld oft sehr lange.';
  expect(texts(german)).toEqual([]);
  expect(texts(`${german}\n\nLow sodium is what it is called here.`)).toEqual([]);
  expect(texts(`Hyponatremia.\n \n${german}\n\t\nlow sodium`)).toEqual(['Hyponatremia', 'low sodium']);
});
