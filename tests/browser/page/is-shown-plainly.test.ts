import { afterEach, expect, test } from 'vitest';
import { isShownPlainly } from '../../../lib/page/is-shown-plainly.ts';

afterEach(() => document.body.replaceChildren());

const SR_ONLY = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)';

test.each([
  ['plain text', '', '', true],
  ['for screen readers alone', SR_ONLY, '', false],
  ['in something for screen readers alone', SR_ONLY, 'width: 300px; height: 40px', false],
  ['in a closed accordion', 'max-height: 0; overflow: hidden', '', false],
  ['in an open accordion', 'max-height: 400px; overflow: hidden', '', true],
  ['in a pane that scrolls', 'height: 60px; overflow: auto', '', true],
  ['in a wrapper without a height that clips nothing', 'height: 0', '', true],
  [
    'painted by a background around it',
    'background: linear-gradient(red, blue); background-clip: text',
    '',
    false,
  ],
])('%s', (_, outer, inner, expected) => {
  document.body.setHTMLUnsafe(`<div style="${outer}"><p style="${inner}"><b>hyponatremia</b></p></div>`);
  expect(isShownPlainly(document.querySelector('b')!)).toBe(expected);
  // Asked again, and of what stands around it, the answers are the same.
  expect(isShownPlainly(document.querySelector('b')!)).toBe(expected);
  expect(isShownPlainly(document.querySelector('p')!)).toBe(expected);
  expect(isShownPlainly(document.body)).toBe(true);
});

test('a shadow root is hidden by what is around its host', () => {
  document.body.setHTMLUnsafe(`<div style="${SR_ONLY}"><span></span></div>`);
  const inner = document.querySelector('span')!.attachShadow({ mode: 'open' });
  inner.setHTMLUnsafe('<p>hyponatremia</p>');
  expect(isShownPlainly(inner.querySelector('p')!)).toBe(false);
});
