import { afterEach, beforeEach, expect, test } from 'vitest';
import { CardHost } from '../../../lib/page/card-host.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

function loadedHost(): CardHost {
  const host = new CardHost(end.signal);
  host.load('about:blank');
  return host;
}

test('is one element without attributes, closed to the page, and goes when told', () => {
  const host = loadedHost();
  expect(host.element.isConnected).toBe(true);
  expect(host.element.attributes).toHaveLength(0);
  expect(host.element.shadowRoot).toBeNull();
  expect(host.element.childNodes).toHaveLength(0);
  end.abort();
  expect(host.element.isConnected).toBe(false);
});

test('takes no room in the page, and knows when a page has thrown it out or taken it into another document', () => {
  const host = loadedHost();
  const height = document.documentElement.scrollHeight;
  host.prepare(new DOMRect(10, 10, 80, 20));
  host.show(200, false);
  expect(document.documentElement.scrollHeight).toBe(height);
  host.hide();
  expect(host.isInPlace).toBe(true);
  host.element.remove();
  expect(host.isInPlace).toBe(false);
  document.documentElement.append(host.element);
  expect(host.isInPlace).toBe(true);
  document.implementation.createHTMLDocument('').body.append(host.element);
  expect(host.isInPlace).toBe(false);
});

test('gives the keyboard back to where it was, and leaves it alone when the reader has moved on', () => {
  document.body.setHTMLUnsafe('<button id="one">One</button><button id="two">Two</button>');
  const [one, two] = document.querySelectorAll('button');
  const host = loadedHost();
  const open = (): void => {
    host.prepare(new DOMRect(10, 10, 80, 20));
    host.show(200, true);
  };
  one?.focus();
  open();
  expect(document.activeElement).toBe(host.element);
  host.hide();
  expect(document.activeElement).toBe(one);
  open();
  two?.focus();
  host.hide();
  expect(document.activeElement).toBe(two);
});
