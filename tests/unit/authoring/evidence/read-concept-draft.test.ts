import { expect, test } from 'vitest';
import type { ContentProblem } from '../../../../lib/authoring/content-problem.ts';
import { readConceptDrafts } from '../../../../lib/authoring/evidence/read-concept-draft.ts';

function read(text: string) {
  const problems: ContentProblem[] = [];
  const drafts = readConceptDrafts(text, 'draft.yaml', problems);
  return { drafts, told: problems.map(({ line, message }) => `${line} ${message}`) };
}

test('drafts are read with their lines', () => {
  const { drafts, told } = read(
    '- id: salt\n  terms: { synonyms: [table salt] }\n- id: water\n  plain: W [@a].\n  precise: V [@a].\n',
  );
  expect(told).toEqual([]);
  expect(drafts.map(({ draft, line }) => [draft.id, line])).toEqual([
    ['salt', 1],
    ['water', 3],
  ]);
});

test('half a definition, an unknown key and no list are told', () => {
  expect(read('- id: salt\n  plain: S [@a].\n').told[0]).toContain('1 write both levels of `salt`');
  expect(read('- id: salt\n  colour: white\n').told[0]).toContain('colour');
  expect(read('id: salt\n').told[0]).toContain('write a list of drafts');
});
