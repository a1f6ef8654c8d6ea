import { afterEach, expect, test } from 'vitest';
import { inPageOrder } from '../../../lib/page/in-page-order.ts';

afterEach(() => document.body.replaceChildren());

/** Puts elements into another order, the same in each run. */
function mixed<T>(all: readonly T[]): T[] {
  return all
    .map((one, at) => ({ one, key: (at * 7919) % 104_729 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

test('an element stands before what it holds, a shadow root before the children of its host', () => {
  document.body.setHTMLUnsafe(
    '<section id="a"><p id="b"></p></section><div id="c"><p id="f"></p></div><p id="g"></p>',
  );
  const root = document.getElementById('c')!.attachShadow({ mode: 'open' });
  root.setHTMLUnsafe('<p id="d"></p><p id="e"></p>');
  const all = [...document.body.querySelectorAll('*'), ...root.querySelectorAll('*')];
  expect(
    inPageOrder(mixed(all))
      .map(({ id }) => id)
      .join(''),
  ).toBe('abcdefg');
});

test('what is in no page comes by itself; what is given twice comes once', () => {
  const [one, other] = [document.createElement('p'), document.createElement('p')];
  expect(inPageOrder([one, other, one])).toEqual([one, other]);
});

test('a hundred thousand neighbours are sorted before a reader could notice', () => {
  document.body.append(...Array.from({ length: 100_000 }, () => document.createElement('p')));
  const all = [...document.body.children];
  const start = performance.now();
  const ordered = inPageOrder(mixed(all));
  // Asked two by two, the browser took more than ten seconds.
  expect(performance.now() - start).toBeLessThan(2000);
  expect(ordered.every((element, at) => element === all[at])).toBe(true);
});
