import { afterEach, beforeEach, expect, test } from 'vitest';
import { CardHost } from '../../../lib/page/card-host.ts';
import { Surface } from '../../../lib/page/surface.ts';

let end: AbortController;
let surface: Surface;
beforeEach(() => {
  end = new AbortController();
  surface = new Surface(end.signal);
  document.body.setHTMLUnsafe(
    '<p id="term">cirrhosis</p><button id="one">One</button><button id="two">Two</button>',
  );
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

/** A card that has been laid out beside a term. */
function loadedHost(): CardHost {
  const host = new CardHost(surface, end.signal);
  prepare(host);
  host.load('about:blank');
  return host;
}

function prepare(host: CardHost, term = new DOMRect(10, 10, 80, 20)): void {
  host.prepare(term, document.querySelector('#term')!);
}

test('is seen beside its term from the moment it is shown until it is hidden', () => {
  const host = loadedHost();
  expect(host.box).toBeNull();
  expect(surface.element).not.toBe(document.elementFromPoint(40, 60));
  host.show(200, false);
  const { left, top, width, height } = host.box!;
  expect({ left, top, width, height }).toEqual({ left: 10, top: 36 + 4, width: 360, height: 202 });
  host.place(new DOMRect(10, 110, 80, 20));
  expect(host.box?.top).toBeGreaterThan(130);
  host.hide();
  expect(host.box).toBeNull();
});

test('takes no room in the page, and knows when a page has thrown it out or taken it into another document', () => {
  const host = loadedHost();
  const height = document.documentElement.scrollHeight;
  host.show(200, false);
  expect(document.documentElement.scrollHeight).toBe(height);
  host.hide();
  expect(host.isInPlace).toBe(true);
  surface.element?.remove();
  expect(host.isInPlace).toBe(false);
  prepare(host);
  expect(host.isInPlace).toBe(true);
  document.implementation.createHTMLDocument('').body.append(surface.element!);
  expect(host.isInPlace).toBe(false);
});

test('gives the keyboard back to where it was, and leaves it alone when the reader has moved on', () => {
  const [one, two] = document.querySelectorAll('button');
  const host = loadedHost();
  const open = (): void => {
    prepare(host);
    host.show(200, true);
  };
  one?.focus();
  open();
  expect(document.activeElement).toBe(surface.element);
  host.hide();
  expect(document.activeElement).toBe(one);
  open();
  two?.focus();
  host.hide();
  expect(document.activeElement).toBe(two);
});

test('with nothing to give the keyboard back to, none stays in a frame that is not seen, and the card opens again', () => {
  const host = loadedHost();
  host.show(200, true);
  expect(document.activeElement).toBe(surface.element);
  document.querySelector('button')?.remove();
  host.hide();
  expect(document.activeElement).toBe(document.body);
  prepare(host);
  host.show(200, false);
  expect(document.elementFromPoint(40, 60)).toBe(surface.element);
});
