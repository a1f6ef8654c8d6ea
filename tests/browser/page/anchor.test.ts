import { afterEach, expect, test } from 'vitest';
import { anchorIn, isAttached, isUnchanged, rectsOf } from '../../../lib/page/anchor.ts';
import { TextWalker } from '../../../lib/page/text-walker.ts';

afterEach(() => document.body.replaceChildren());

function anchor(html: string, start: number, end: number) {
  document.body.setHTMLUnsafe(html);
  const run = new TextWalker(document.body).next();
  if (!run) throw new Error('no text');
  return anchorIn(run, { start, end, concept: 0, reason: 'plain', isTechnical: false });
}

test('a mention across nodes is tied to both, and has rectangles', () => {
  const tied = anchor('<p>a hypo<b>natremia</b> b</p>', 2, 14);
  expect([tied.range.startContainer.textContent, tied.range.startOffset]).toEqual(['a hypo', 2]);
  expect([tied.range.endContainer.textContent, tied.range.endOffset]).toEqual(['natremia', 8]);
  expect(rectsOf(tied).length).toBeGreaterThan(0);
});

test('it is an orphan when its text has gone or become too short', () => {
  const tied = anchor('<p>hyponatremia</p>', 0, 12);
  expect(isAttached(tied)).toBe(true);
  (tied.range.startContainer as Text).data = 'hypo';
  expect(isAttached(tied)).toBe(false);
  expect(rectsOf(tied)).toEqual([]);
  const removed = anchor('<p>hyponatremia</p>', 0, 12);
  document.body.replaceChildren();
  expect(isAttached(removed)).toBe(false);
});

test('it is another one when other words stand in its place', () => {
  const tied = anchor('<p>a quiet hyponatremia</p>', 8, 20);
  expect(isUnchanged(tied)).toBe(true);
  (tied.range.startContainer as Text).data = 'a quiet afternoon at home';
  expect([isAttached(tied), isUnchanged(tied)]).toEqual([true, false]);
  const split = anchor('<p>a hypo<b>natremia</b> b</p>', 2, 14);
  expect(isUnchanged(split)).toBe(true);
  (split.range.endContainer as Text).data = 'thermia!';
  expect(isUnchanged(split)).toBe(false);
});
