import { afterEach, expect, test } from 'vitest';
import { bringToView } from '../../../lib/page/bring-to-view.ts';

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

/** The element to bring into view, and a way to do that. */
function target(html: string): { element: Element; bring: () => () => void; top: () => number } {
  document.body.setHTMLUnsafe(html);
  const element = document.querySelector('b');
  if (!element) throw new Error('no target');
  const rect = (): DOMRect => element.getBoundingClientRect();
  return { element, bring: () => bringToView(element, rect, 'instant'), top: () => rect().top };
}

const FAR = '<div style="height: 3000px"></div>';

test('scrolls the window and every pane around, and puts all of it back', () => {
  const { element, bring } = target(
    `${FAR}<section style="height: 200px; overflow: auto">${FAR}<div style="height: 120px; overflow-y: scroll">${FAR}<b>term</b>${FAR}</div>${FAR}</section>${FAR}`,
  );
  const isAt = (): boolean => {
    const { left, top, height } = element.getBoundingClientRect();
    return document.elementFromPoint(left + 2, top + height / 2) === element;
  };
  const places = (): number[] =>
    [...document.querySelectorAll('section, section > div')].map(({ scrollTop }) => scrollTop);
  expect(isAt()).toBe(false);
  const putBack = bring();
  expect(isAt()).toBe(true);
  putBack();
  expect([scrollY, ...places()].filter((place) => place > 0)).toEqual([]);
});

test('what is in view stays where it is', () => {
  const { bring } = target(`<b>term</b>${FAR}`);
  bring();
  expect(scrollY).toBe(0);
});

test('of a text taller than the window it is the place asked for that is shown', () => {
  const { bring, top } = target(`<div>${'line<br>'.repeat(300)}<b>term</b>${'<br>line'.repeat(300)}</div>`);
  bring();
  expect(top()).toBeGreaterThan(0);
  expect(top()).toBeLessThan(innerHeight);
});

test('a wide table scrolls sideways', () => {
  const { element, bring } = target(
    '<div id="pane" style="width: 200px; overflow-x: auto"><div style="width: 2000px; padding-left: 900px"><b>term</b></div></div>',
  );
  bring();
  const pane = document.querySelector('#pane')!.getBoundingClientRect();
  const { left, right } = element.getBoundingClientRect();
  expect(left >= pane.left && right <= pane.right).toBe(true);
});
