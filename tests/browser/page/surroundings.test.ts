import { afterEach, expect, test } from 'vitest';
import { isLegible } from '../../../lib/page/is-legible.ts';
import { isDeclaredEnglish, isExcluded } from '../../../lib/page/surroundings.ts';

afterEach(() => document.body.replaceChildren());

function inShadow(html: string): Element {
  document.body.setHTMLUnsafe(html);
  const host = document.querySelector('[data-host]')!;
  const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
  return inner;
}

test('an editor or a wish not to be translated counts across shadow roots', () => {
  expect(isExcluded(inShadow('<div contenteditable><span data-host></span></div>'))).toBe(true);
  expect(isExcluded(inShadow('<div translate="no"><span data-host></span></div>'))).toBe(true);
  expect(isExcluded(inShadow('<div><span data-host></span></div>'))).toBe(false);
});

test('the nearest language counts, across shadow roots; none is no answer', () => {
  expect(
    isDeclaredEnglish(inShadow('<div lang="de"><b lang="en-US"><span data-host></span></b></div>')),
  ).toBe(true);
  expect(isDeclaredEnglish(inShadow('<div lang="en"><b lang="de"><span data-host></span></b></div>'))).toBe(
    false,
  );
  document.documentElement.removeAttribute('lang');
  expect(isDeclaredEnglish(inShadow('<div lang=""><span data-host></span></div>'))).toBeNull();
  expect(isDeclaredEnglish(inShadow('<div lang="end"><span data-host></span></div>'))).toBe(false);
  expect(isDeclaredEnglish(inShadow('<div lang="en_US"><span data-host></span></div>'))).toBe(true);
  expect(isDeclaredEnglish(inShadow('<div lang="{{lang}}"><span data-host></span></div>'))).toBeNull();
});

test('what is hidden or transparent is not legible', () => {
  document.body.setHTMLUnsafe(
    '<p id="a">a</p><p id="b" hidden>b</p><p id="c" style="opacity:0">c</p><div style="visibility:hidden"><p id="d">d</p></div>',
  );
  expect(['a', 'b', 'c', 'd'].filter((id) => isLegible(document.getElementById(id)!))).toEqual(['a']);
});

test("a name is kept from translation, an app's wrapper is not, and the nearest wish counts", () => {
  const app = (inner: string): string => `<div class="notranslate"><h1>App</h1>${inner}</div>`;
  expect(isExcluded(inShadow(app('<p><span data-host></span></p>')))).toBe(false);
  expect(isExcluded(inShadow(app('<p translate="no"><span data-host></span></p>')))).toBe(true);
  expect(isExcluded(inShadow('<p translate="no"><b translate="yes"><span data-host></span></b></p>'))).toBe(
    false,
  );
  document.documentElement.setAttribute('translate', 'no');
  expect(isExcluded(inShadow('<p><span data-host></span></p>'))).toBe(false);
  document.documentElement.removeAttribute('translate');
});
