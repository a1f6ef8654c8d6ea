import { expect, test } from 'vitest';
import { buildFoldTable } from '../../../lib/detection/fold-table.ts';
import { chainHash, checkHash, finishHash } from '../../../lib/detection/word-hash.ts';

const fold = buildFoldTable();
const check = (word: string, keepCase = false): number => checkHash(word, 0, word.length, fold, keepCase);

test('words that fold alike have the same check; case matters only where it must', () => {
  expect(check('Hypo\u00adnatrémia')).toBe(check('hyponatremia'));
  expect(check('ﬁt')).toBe(check('fit'));
  expect(check('MS', true)).not.toBe(check('ms', true));
  expect(check('MS')).toBe(check('ms'));
});

test('the order of words matters', () => {
  expect(chainHash(check('low'), check('sodium'))).not.toBe(chainHash(check('sodium'), check('low')));
  expect(finishHash(1)).not.toBe(finishHash(2));
});
