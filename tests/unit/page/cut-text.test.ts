import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText, LONGEST_RUN } from '../../../lib/page/cut-text.ts';

const filler = 'x'.repeat(LONGEST_RUN - 100);

test.each([
  ['an empty line', '\n\n'],
  ['a line', '\n'],
  ['a sentence', '. '],
  ['a space', ' '],
])('cuts after %s', (_, mark) => {
  const text = `${filler}${mark}${'y'.repeat(LONGEST_RUN)}`;
  expect(cutText(text, 0)).toBe(filler.length + mark.length);
});

test('a text without any place to cut is cut all the same; a short one is not', () => {
  expect(cutText('z'.repeat(LONGEST_RUN + 5), 0)).toBe(LONGEST_RUN);
  expect(cutText('short', 0)).toBe(5);
});

test('the pieces are the whole text, each within the limit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ab ', 'c\n', 'd. ', 'e\n\n', 'f'.repeat(3000)), { maxLength: 60 }),
      (parts) => {
        const text = parts.join('').repeat(3);
        let joined = '';
        for (let at = 0; at < text.length;) {
          const end = cutText(text, at);
          expect(end - at).toBeGreaterThan(0);
          expect(end - at).toBeLessThanOrEqual(LONGEST_RUN);
          joined += text.slice(at, end);
          at = end;
        }
        expect(joined).toBe(text);
      },
    ),
    { numRuns: 60 },
  );
});
