import { afterEach, describe, expect, test } from 'vitest';
import { arePseudosBare, isSeeThrough } from '../../../lib/page/see-through.ts';

afterEach(() => document.body.replaceChildren());

/** A layer over all of the window, and whether text below it could be read in its corner. */
function layer(html: string): boolean {
  document.body.setHTMLUnsafe(html);
  const element = document.querySelector('#layer');
  if (!element) throw new Error('no layer');
  return isSeeThrough(element, { x: 10, y: 10 });
}

const OVER = 'position: fixed; inset: 0; margin: 0';

describe('text can be read through', () => {
  test.each([
    ['an empty link', `<a id="layer" style="${OVER}" href="#"></a>`],
    ['a layer that is not seen', `<div id="layer" style="${OVER}; opacity: 0; background: white"></div>`],
    ['a faint tint', `<div id="layer" style="${OVER}; background: rgb(0 0 0 / 5%)"></div>`],
    ['a layer with text elsewhere', `<div id="layer" style="${OVER}; padding-top: 300px">text</div>`],
  ])('%s', (_, html) => expect(layer(html)).toBe(true));
});

describe('text cannot be read through', () => {
  test.each([
    ['a colour', `<div id="layer" style="${OVER}; background: white"></div>`],
    ['a colour in another space', `<div id="layer" style="${OVER}; background: oklch(0.5 0.1 100)"></div>`],
    ['a backdrop', `<div id="layer" style="${OVER}; background: rgb(0 0 0 / 50%)"></div>`],
    ['a gradient', `<div id="layer" style="${OVER}; background: linear-gradient(red, blue)"></div>`],
    ['blur', `<div id="layer" style="${OVER}; backdrop-filter: blur(8px)"></div>`],
    ['a picture', `<img id="layer" alt="" style="${OVER}">`],
    ['other text', `<div id="layer" style="${OVER}; font: 40px serif">text</div>`],
    [
      'what is put over it',
      `<style>#layer::after { content: ''; position: absolute; inset: 0; background: white }</style><div id="layer" style="${OVER}"></div>`,
    ],
  ])('%s', (_, html) => expect(layer(html)).toBe(false));
});

test('what stands before or after text in its line hides none of it', () => {
  document.body.setHTMLUnsafe(
    `<style>p::before { content: 'x'; background: red }</style><p id="layer">text</p>`,
  );
  expect(arePseudosBare(document.querySelector('p')!)).toBe(true);
});
