import { expect, test } from 'vitest';
import { indexStatements } from '../../../lib/answers/statement-index.ts';
import { madePack } from '../../fixtures/made-content.ts';
import { NO_KNOWLEDGE } from '../../fixtures/no-knowledge.ts';

test('every statement of every audience is there, found by its words and by names of what it mentions', () => {
  const index = indexStatements(madePack().articles, {
    ...NO_KNOWLEDGE,
    conceptsIn: (text) => (text.includes('Cramps') ? ['cramp'] : []),
    namesOf: () => 'charley horse',
    leadConcepts: (id) => (id === 'low-salt' ? ['low-salt'] : []),
  });
  expect(index.statements).toHaveLength(2 * 3 * 4);
  const found = index.search.search('charley').map(({ id }) => index.statements[id as number]!);
  expect(found.map(({ statement }) => statement.text)).toContainEqual(expect.stringContaining('Cramps'));
  // The answer to a question of its own is found by the names of all that the question is about.
  expect(found.some(({ articleId, sectionId }) => articleId !== 'low-salt' && sectionId === null)).toBe(true);
  expect(found.some(({ articleId, sectionId }) => articleId === 'low-salt' && sectionId === null)).toBe(
    false,
  );
  expect(index.statements[0]).toMatchObject({
    articleId: 'low-salt',
    audience: 'patient',
    sectionId: null,
    concepts: ['low-salt'],
  });
});

test('a question about a concept without a lead article tells of it, unless another lead article does', () => {
  const [lead] = madePack().articles;
  const about = (id: string, concepts: string[]) => ({ ...lead!, id, concepts });
  const index = indexStatements(
    [about('low-salt', ['low-salt', 'cramp']), about('hiccup-stop', ['hiccup', 'cramp'])],
    {
      ...NO_KNOWLEDGE,
      namesOf: (id) => id,
      leadConcepts: (id) => (id === 'low-salt' ? ['low-salt'] : []),
    },
  );
  expect(index.leadOf('x', ['hiccup'])).toMatchObject({ articleId: 'hiccup-stop', conceptId: 'hiccup' });
  expect(index.leadOf('x', ['cramp'])).toMatchObject({ articleId: 'low-salt' });
  expect(index.leadOf('x', ['other'])).toBeNull();
});

test('of several lead articles, the one that names the concept earliest tells of it', () => {
  const [lead] = madePack().articles;
  const about = (id: string, concepts: string[]) => ({ ...lead!, id, concepts });
  const index = indexStatements(
    [about('low-salt', ['low-salt', 'thirst', 'cramp']), about('dry-mouth', ['dry-mouth', 'cramp'])],
    {
      ...NO_KNOWLEDGE,
      namesOf: (id) => id,
      leadConcepts: (id) => [id],
    },
  );
  expect(index.leadOf('x', ['cramp'])).toMatchObject({ articleId: 'dry-mouth' });
});
