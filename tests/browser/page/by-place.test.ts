import { afterEach, expect, test } from 'vitest';
import { byPlace } from '../../../lib/page/by-place.ts';

afterEach(() => document.body.replaceChildren());

test('nodes are put in the order of the page, an element before what it holds', () => {
  document.body.setHTMLUnsafe('<section id="a"><p id="b"></p></section><p id="c"></p>');
  const all = [...document.body.querySelectorAll('*')];
  expect(all.map(({ id }) => id).join('')).toBe('abc');
  expect(all.toReversed().toSorted(byPlace)).toEqual(all);
  expect(byPlace(document.body, document.body)).toBe(0);
});
