import { expect, test } from 'vitest';
import { statementKey } from '../../../../lib/authoring/evidence/statement-key.ts';
import type { GuideFault } from '../../../../lib/authoring/guide/guide-fault.ts';
import { isRewritten } from '../../../../lib/authoring/guide/is-rewritten.ts';
import { madeEvidence } from '../../../fixtures/made-evidence.ts';

const concept = { owner: 'salt', file: 'concepts/a.yaml' };
const article = { owner: 'salt', file: 'articles/a/salt.md' };
const said = (text: string, place: typeof concept) => ({ ...place, text, citations: ['nci-cdr1'], line: 1 });
const evidence = [madeEvidence({ statement: statementKey('Salt is a mineral.') })];

test('a text with all the passages it owes is rewritten, its namesake in another file is not', () => {
  const statements = [said('Salt is a mineral.', concept), said('Salt is white.', article)];
  const is = isRewritten(statements, evidence, []);
  expect([is(concept), is(article)]).toEqual([true, false]);
});

test('a text that shares one sentence with another, and lacks a passage, is an old one', () => {
  const missing: GuideFault = { ...article, check: 'evidence', line: 1, message: '' };
  const is = isRewritten([said('Salt is a mineral.', article)], evidence, [missing]);
  expect(is(article)).toBe(false);
});
