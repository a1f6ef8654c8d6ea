import { expect, test } from 'vitest';
import { checkContent } from '../../../lib/authoring/check-content.ts';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { madeArticle, madeConcept, madeReference } from '../../fixtures/made-content.ts';

const sourced = (change: Record<string, unknown>) => ({
  concept: madeConcept({ article: null, ...change }),
  file: 'concepts/a.yaml',
  line: 1,
});

test('an id that is taken and a lead article that is missing are reported', () => {
  const problems: ContentProblem[] = [];
  const concepts = [
    sourced({}),
    sourced({ name: 'Other name' }),
    sourced({ id: 'x', name: 'Third', article: 'nowhere' }),
  ];
  checkContent({ concepts, articles: [], references: [madeReference()], lineOfReference: () => 1 }, problems);
  const text = problems.map(({ message }) => message).join('\n');
  expect(text).toContain('the id `concept low-salt` is taken by data/concepts/a.yaml:1');
  expect(text).toContain('there is no article `nowhere`');
});

test('a concept that does not lead to the article about it is reported', () => {
  const problems: ContentProblem[] = [];
  const article = { article: madeArticle(), file: 'articles/a.md', lineOfText: () => 1 };
  checkContent(
    { concepts: [sourced({})], articles: [article], references: [madeReference()], lineOfReference: () => 1 },
    problems,
  );
  expect(problems.map(({ message }) => message).join('\n')).toContain('write `article: low-salt`');
});
