import { afterEach, expect, test } from 'vitest';
import { Highlights, TERM_HIGHLIGHT } from '../../../lib/page/highlights.ts';

afterEach(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
});

function range(): StaticRange {
  const text = document.createTextNode('hyponatremia');
  document.body.append(text);
  return new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 12 });
}

test('draws and leaves nothing behind', () => {
  const end = new AbortController();
  const highlights = new Highlights(end.signal);
  const one = range();
  highlights.add(one);
  expect(CSS.highlights.get(TERM_HIGHLIGHT)?.size).toBe(1);
  highlights.delete(one);
  expect(CSS.highlights.get(TERM_HIGHLIGHT)?.size).toBe(0);
  end.abort();
  expect(CSS.highlights.size).toBe(0);
});

test('a page that clears the registry or the highlight itself is repaired a few times, then left alone', () => {
  const highlights = new Highlights(new AbortController().signal);
  highlights.add(range());
  highlights.repair();
  for (const clear of [
    () => CSS.highlights.clear(),
    () => CSS.highlights.get(TERM_HIGHLIGHT)?.clear(),
    () => CSS.highlights.set(TERM_HIGHLIGHT, new Highlight()),
  ]) {
    clear();
    highlights.repair();
    expect(CSS.highlights.get(TERM_HIGHLIGHT)?.size).toBe(1);
  }
  CSS.highlights.clear();
  highlights.repair();
  expect(CSS.highlights.has(TERM_HIGHLIGHT)).toBe(false);
});

test('what another copy has registered is not taken away', () => {
  const end = new AbortController();
  const highlights = new Highlights(end.signal);
  highlights.add(range());
  const theirs = new Highlight();
  CSS.highlights.set(TERM_HIGHLIGHT, theirs);
  end.abort();
  expect(CSS.highlights.get(TERM_HIGHLIGHT)).toBe(theirs);
});
