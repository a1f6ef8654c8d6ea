import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { articleAsMarkdown } from '../../../lib/citations/article-as-markdown.ts';
import { madeArticle, madeReference } from '../../fixtures/made-content.ts';

const references = new Map([
  ['made2020', madeReference()],
  ['other2021', madeReference('other2021')],
]);

test('question, answer, urgent line, sections, references and remarks, in Markdown that parses', () => {
  const text = articleAsMarkdown(madeArticle(), 'patient', references, ['Not yet reviewed.']);
  expect(fromMarkdown(text).children.map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'blockquote',
    'heading',
    'list',
    'heading',
    'list',
    'thematicBreak',
    'paragraph',
  ]);
  expect(text).toContain('# What is low salt?');
  expect(text).toContain('- Cramps trouble people. \\[3\\]'.replace('3', '2'));
  expect(text).toMatch(/Not yet reviewed\.\n$/);
});

test('words of a text from elsewhere stay words: no link, heading or picture comes of them', () => {
  const evil = '[guideline](https://192.168.1.1/) ![x](https://x.example.org/) <b>*now*</b> `code` \\[a](b)';
  const article = madeArticle('a', {
    question: `# ${evil}`,
    parts: Object.fromEntries(
      ['patient', 'student', 'clinician'].map((audience) => [
        audience,
        {
          answer: [{ text: `1. ${evil}`, citations: ['made2020'] }],
          sections: [
            {
              id: 'a',
              heading: evil,
              blocks: [{ kind: 'paragraph', statements: [{ text: `# ${evil}`, citations: ['made2020'] }] }],
            },
          ],
          grade: 1,
        },
      ]),
    ) as never,
  });
  const forged = new Map([['made2020', madeReference('made2020', { title: evil })]]);
  const markdown = articleAsMarkdown(article, 'patient', forged, [evil]);
  const types = JSON.stringify(fromMarkdown(markdown)).match(/"type":"\w+"/g) ?? [];
  expect(new Set(types.map((type) => type.slice(8, -1)))).toEqual(
    new Set([
      'root',
      'heading',
      'text',
      'paragraph',
      'blockquote',
      'strong',
      'list',
      'listItem',
      'thematicBreak',
    ]),
  );
  expect(types.filter((type) => type.includes('heading'))).toHaveLength(3);
});
