import { afterEach, expect, test } from 'vitest';
import { OpenMark } from '../../../lib/page/open-mark.ts';
import { Surface } from '../../../lib/page/surface.ts';

const end = new AbortController();
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('a line under each part of the term, which the page can neither hit nor find in its highlights', () => {
  document.body.setHTMLUnsafe('<p style="color: rgb(1, 2, 3)">cirrhosis</p>');
  const [near] = document.querySelectorAll('p');
  const surface = new Surface(end.signal);
  const mark = new OpenMark(surface);
  const under = document.elementFromPoint(30, 38);
  mark.draw([new DOMRect(10, 20, 60, 20), new DOMRect(10, 50, 30, 20)], near!.firstChild!);
  expect(surface.element?.isConnected).toBe(true);
  expect(document.elementFromPoint(30, 38)).toBe(under);
  expect(CSS.highlights.size).toBe(0);
  mark.draw([new DOMRect(10, 40, 60, 20)], near!);
  mark.clear();
  expect(surface.element).toBeNull();
  // Also when there is none.
  mark.clear();
});
