import { afterEach, expect, test } from 'vitest';
import { PressedPlace } from '../../../lib/page/pressed-place.ts';
import { selectionTarget } from '../../../lib/page/selection-target.ts';

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

test('a selection is a target as long as something is selected', () => {
  document.body.setHTMLUnsafe('<p>some words</p>');
  const nowhere = new PressedPlace();
  expect(selectionTarget('some words', nowhere)).toBeNull();
  getSelection()?.selectAllChildren(document.body);
  const target = selectionTarget('some words ', nowhere);
  expect(target?.query).toEqual({ kind: 'text', text: 'some words' });
  expect(target?.rects().length).toBeGreaterThan(0);
  expect(selectionTarget('  ', nowhere)).toBeNull();
});
