import { expect, test } from 'vitest';
import { checkGuide } from '../../../../lib/authoring/guide/check-guide.ts';
import { madeReference } from '../../../fixtures/made-content.ts';
import { madeDefined, madeSourcedArticle } from '../../../fixtures/made-sourced.ts';

const content = {
  concepts: [madeDefined('Slime.', 'Slime.')],
  articles: [madeSourcedArticle({ urgent: null })],
  references: [madeReference()],
  lineOfReference: () => 7,
  avoided: [{ not: 'slime', say: 'mucus', in: 'all' as const }],
};
const checks = (change: Partial<typeof content> = {}): Set<string> =>
  new Set(checkGuide({ ...content, ...change }).map(({ check }) => check));

test('every check has its say', () => {
  for (const check of [
    'definition-length',
    'definition-circular',
    'definition-about',
    'wording',
    'part-length',
    'part-kinds',
    'emergency',
    'reference-where',
  ] as const)
    expect(checks(), check).toContain(check);
});

test('an urgent line and a place where a number was seen are enough', () => {
  const urgent = { text: 'Call for help.', citations: ['made2020'] };
  expect(checks({ articles: [madeSourcedArticle({ urgent })] })).not.toContain('emergency');
  const made = madeReference();
  const confirmed = { ...made.custom.confirmed, where: ['a list linked to PubMed'] };
  expect(checks({ references: [{ ...made, custom: { ...made.custom, confirmed } }] })).not.toContain(
    'reference-where',
  );
});
