import { afterEach, expect, test } from 'vitest';
import { isWithin } from '../../../lib/page/is-within.ts';

afterEach(() => document.body.replaceChildren());

test('an element is within itself and what holds it, not within what stands beside it', () => {
  document.body.setHTMLUnsafe('<div><p>text</p></div><section></section>');
  const [div, p, section] = ['div', 'p', 'section'].map((name) => document.querySelector(name)!);
  expect(isWithin(p!, new Set([div!]))).toBe(true);
  expect(isWithin(p!, new Set([p!]))).toBe(true);
  expect(isWithin(p!, new Set([section!]))).toBe(false);
});
