import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameRecord } from '../../../lib/storage/same-record.ts';

test('what comes back from a file or with its keys in another order is the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const turned = JSON.parse(JSON.stringify(value), (_, field: unknown) =>
        typeof field === 'object' && field !== null && !Array.isArray(field)
          ? Object.fromEntries(Object.entries(field).toReversed())
          : field,
      ) as unknown;
      expect(sameRecord(value, turned)).toBe(true);
      expect(sameRecord({ a: [value] }, { a: [turned, 1] })).toBe(false);
    }),
  );
});

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { b: 1 }],
  [{ a: null }, {}],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  ['1', 1],
  [{ id: 'x', note: 'a' }, undefined],
])('%j is not %j', (a, b) => {
  expect(sameRecord(a, b)).toBe(false);
});

test('a field that is not set is not there', () => {
  expect(sameRecord({ a: 1, b: undefined }, { a: 1 })).toBe(true);
});
