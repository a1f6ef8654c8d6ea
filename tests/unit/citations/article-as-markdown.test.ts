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
