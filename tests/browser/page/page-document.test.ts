import { afterEach, expect, test } from 'vitest';
import * as page from '../../../lib/page/page-document.ts';

const lies = document.createElement('div');
afterEach(() => lies.remove());

test('images named like properties of the document change nothing', () => {
  const { body, title, contentType } = document;
  for (const name of Object.getOwnPropertyNames(Document.prototype)) {
    const image = document.createElement('img');
    image.setAttribute('name', name);
    lies.append(image);
  }
  body.append(lies);
  expect(document.hidden).toBeInstanceOf(HTMLImageElement);
  expect(page.pageBody()).toBe(body);
  expect(page.pageElement()).toBe(body.parentElement);
  expect(page.pageTitle()).toBe(title);
  expect(page.pageType()).toBe(contentType);
  expect(page.isPageHidden()).toBe(false);
  expect(page.isPageEdited()).toBe(false);
  expect(page.focusedElement()).toBe(body);
  expect(page.elementAt(1, 1)).toBeInstanceOf(Element);
  expect(() => page.caretAt(1, 1, {})).not.toThrow();
  expect(page.makeElement('p').localName).toBe('p');
  expect(page.makeRange()).toBeInstanceOf(Range);
  let heard = 0;
  const end = new AbortController();
  page.listenToPage('visibilitychange', () => (heard += 1), { signal: end.signal });
  EventTarget.prototype.dispatchEvent.call(document, new Event('visibilitychange'));
  end.abort();
  expect(heard).toBe(1);
});
