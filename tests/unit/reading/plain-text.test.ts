import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLine, plainText } from '../../../lib/reading/plain-text.ts';

const any = fc.string({ unit: 'binary' });

test('no text keeps a sign that steers how it is drawn, nor half a character', () => {
  fc.assert(
    fc.property(any, (text) => {
      const plain = plainText(text);
      expect(plain).not.toMatch(/\p{Bidi_Control}/u);
      expect(plain.replace(/[\t\n]/g, '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\uFEFF\u{E0000}-\u{E007F}]/u);
      expect(plain.isWellFormed()).toBe(true);
      expect(plainText(plain)).toBe(plain);
    }),
  );
});

test('on one line there is one line', () => {
  fc.assert(
    fc.property(any, (text) => {
      expect(plainLine(text)).not.toMatch(/[\n\r\t]|^ | $| {2}/);
      expect(plainLine(plainLine(text))).toBe(plainLine(text));
    }),
  );
});

test.each([
  ['approved \u202Edetceted\u202C', 'approved detceted'],
  ['a\u2066b\u2069c\u200Fd', 'abcd'],
  ['one\r\ntwo\u2028three', 'one\ntwo\nthree'],
  ['pay\u0000ment\u001B[31m', 'payment[31m'],
  ['می\u200Cخواهم 👩\u200D⚕️ µg/m²', 'می\u200Cخواهم 👩\u200D⚕️ µg/m²'],
])('%j is shown as %j', (text, shown) => {
  expect(plainText(text)).toBe(shown);
});
