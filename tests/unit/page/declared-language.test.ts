import { expect, test } from 'vitest';
import { declaresEnglish } from '../../../lib/page/declared-language.ts';

test.each(['en', 'EN-us', 'en_US', 'eng', 'English', ' en-GB '])('%s is English', (declared) => {
  expect(declaresEnglish(declared)).toBe(true);
});

test.each(['', 'und', 'mul', 'zxx', 'auto', '{{lang}}', '%LANG%', 'x-default', 'und-Latn', 'français'])(
  '%s declares nothing',
  (declared) => {
    expect(declaresEnglish(declared)).toBeNull();
  },
);

test.each(['de', 'de-CH', 'deu', 'fr_FR', 'end'])('%s is another language', (declared) => {
  expect(declaresEnglish(declared)).toBe(false);
});
