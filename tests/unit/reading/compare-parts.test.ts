import { expect, test } from 'vitest';
import type { ArticlePart } from '../../../lib/model/article.ts';
import { compareParts } from '../../../lib/reading/compare-parts.ts';

const cited = (text: string) => ({ text, citations: ['made2020'] });
const part = (answer: string, ...signs: string[]): ArticlePart => ({
  answer: [cited(answer)],
  sections:
    signs.length > 0
      ? [
          {
            id: 'signs',
            kind: 'symptoms',
            heading: 'Signs',
            blocks: [{ kind: 'list', statements: signs.map(cited) }],
          },
        ]
      : [],
  grade: 5,
});

test('the same text has no changes, also when sentences only moved', () => {
  expect(compareParts(part('Yes.', 'One.', 'Two.'), part('Yes.', 'Two.', 'One.'))).toEqual([]);
});

test('a sentence in other words stands beside the one it was; others are new or taken out', () => {
  const before = part('Low salt tires people.', 'Cramps trouble the legs at night.', 'Headache is common.');
  const after = part('Low salt tires people.', 'Cramps trouble the legs by day.', 'Nausea comes early.');
  expect(compareParts(before, after)).toEqual([
    {
      heading: 'Signs',
      before: 'Cramps trouble the legs at night.',
      after: 'Cramps trouble the legs by day.',
    },
    { heading: 'Signs', before: null, after: 'Nausea comes early.' },
    { heading: 'Signs', before: 'Headache is common.', after: null },
  ]);
});

test('a changed threshold is seen', () => {
  expect(compareParts(part('Below 135 mmol/L it is low.'), part('Below 136 mmol/L it is low.'))).toEqual([
    { heading: null, before: 'Below 135 mmol/L it is low.', after: 'Below 136 mmol/L it is low.' },
  ]);
});
