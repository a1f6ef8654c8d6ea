import { expect, test } from 'vitest';
import { termsAsCsv } from '../../../lib/reading/terms-as-csv.ts';

const term = {
  id: 'a',
  count: 2,
  frameId: 0,
  kind: 'condition',
  forms: ['x', 'y'],
  name: 'A',
  definition: null,
};

test('a row a term; commas, quotes and line ends are kept', () => {
  expect(termsAsCsv([term, { ...term, name: 'A, "b"\nc', definition: 'Plain.' }])).toBe(
    'term,kind,mentions,on the page as,definition\r\nA,condition,2,x; y,\r\n"A, ""b""\nc",condition,2,x; y,Plain.\r\n',
  );
});

test('a page cannot put a formula into the reader’s spreadsheet', () => {
  const csv = termsAsCsv([{ ...term, name: '=1+1', forms: ['@x'], definition: '-2' }]);
  expect(csv.split('\r\n')[1]).toBe("'=1+1,condition,2,'@x,'-2");
});
