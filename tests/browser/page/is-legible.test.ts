import { afterEach, expect, test } from 'vitest';
import { isLegible } from '../../../lib/page/is-legible.ts';

afterEach(() => document.body.replaceChildren());

test('closed details are not legible until they are opened', () => {
  document.body.setHTMLUnsafe('<details><summary>s</summary><p id="p">text</p></details>');
  const block = document.getElementById('p')!;
  expect(isLegible(block)).toBe(false);
  document.querySelector('details')!.open = true;
  expect(isLegible(block)).toBe(true);
});
