import { afterEach, expect, test } from 'vitest';
import { isKeptFromTranslation } from '../../../lib/page/translation.ts';

afterEach(() => document.body.replaceChildren());

test.each([
  ['<b translate="no">Lupus</b>', true],
  ['<b class="notranslate">Lupus</b>', true],
  ['<b translate="yes">Lupus</b>', false],
  ['<div translate="no"><main>An app</main></div>', false],
  ['<div translate="no"><p>1</p><p>2</p><p>3</p></div>', false],
  ['<div translate="no"><p>1</p><p>2</p></div>', true],
])('%s', (html, expected) => {
  document.body.setHTMLUnsafe(html);
  expect(isKeptFromTranslation(document.body.firstElementChild!)).toBe(expected);
});
