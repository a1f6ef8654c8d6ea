import { expect, test } from 'vitest';
import { buildFoldTable } from '../../../lib/detection/fold-table.ts';
import { createWords, splitWords } from '../../../lib/detection/split-words.ts';

const fold = buildFoldTable();

function split(text: string): string[] {
  const words = createWords();
  splitWords(text, fold, words);
  return Array.from(
    { length: words.count },
    (_, i) => ['|', '+', '~'][words.joined[i]!] + text.slice(words.starts[i], words.ends[i]),
  );
}

test.each([
  ['low blood  sodium', ['|low', '+blood', '+sodium']],
  ['low-blood\u00a0sodium', ['|low', '+blood', '+sodium']],
  ['low, sodium', ['|low', '|sodium']],
  ['low - sodium', ['|low', '|sodium']],
  ['St. John', ['|St', '~John']],
  ['low--sodium', ['|low', '|sodium']],
  ["Crohn's 'disease'", ["|Crohn's", '+disease']],
  ['hypo\u00adnatremia', ['|hypo\u00adnatremia']],
  ['e\u0301te\u0301.', ['|e\u0301te\u0301']],
  ['3% saline', ['|3%', '+saline']],
  ['E. coli, E.coli and vitamin. Sodium', ['|E', '~coli', '|E', '~coli', '+and', '+vitamin', '|Sodium']],
  ['A... b, A.) b', ['|A', '|b', '|A', '|b']],
  ['', []],
] as const)('%s', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('a text with more words than the arrays hold makes them grow', () => {
  expect(split('word '.repeat(5000))).toHaveLength(5000);
});
