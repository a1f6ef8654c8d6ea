import { expect, test } from 'vitest';
import { placedStatements } from '../../../../lib/authoring/evidence/placed-statements.ts';
import { madePack } from '../../../fixtures/made-content.ts';

test('definitions, urgent lines and all parts are there with owner, file and line', () => {
  const { concepts, articles } = madePack();
  const placed = placedStatements({
    concepts: concepts.map((concept) => ({ concept, file: 'concepts/a.yaml', line: 7 })),
    articles: articles.map((article) => ({ article, file: 'articles/a/b.md', lineOfText: () => 9 })),
  });
  const [concept] = concepts.filter(({ definition }) => definition !== null);
  const [article] = articles;
  expect(placed).toContainEqual({
    owner: concept!.id,
    ...concept!.definition!.plain[0]!,
    file: 'concepts/a.yaml',
    line: 7,
  });
  expect(placed).toContainEqual({
    owner: article!.id,
    ...article!.parts.patient.answer[0]!,
    file: 'articles/a/b.md',
    line: 9,
  });
});
