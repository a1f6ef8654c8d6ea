import { afterEach, expect, test } from 'vitest';
import { canCarryMarks } from '../../../lib/page/letters.ts';

afterEach(() => document.body.replaceChildren());

test.each([
  ['plain', '', true],
  ['a colour of its own', 'color: #b00', true],
  ['half transparent', 'color: rgba(0, 0, 0, 0.5)', true],
  ['a fill colour', '-webkit-text-fill-color: #b00', false],
  ['a stroke', '-webkit-text-stroke: 1px #b00', false],
  ['a gradient', 'background: linear-gradient(red, blue); background-clip: text; color: transparent', false],
  ['transparent', 'color: transparent', false],
  ['transparent in another notation', 'color: rgb(10 20 30 / 0%)', false],
  ['emphasis marks', 'text-emphasis: filled red', false],
  ['an underline and a shadow', 'text-decoration: underline; text-shadow: 1px 1px red', true],
])('%s', (_, style, expected) => {
  document.body.setHTMLUnsafe(`<span style="${style}">hyponatremia</span>`);
  expect(canCarryMarks(document.querySelector('span')!)).toBe(expected);
});
