import { afterEach, expect, test } from 'vitest';
import { SelectingPress } from '../../../lib/page/selecting-press.ts';

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

test('only what this press has selected counts', () => {
  document.body.setHTMLUnsafe('<p>some words</p><p>other words</p>');
  const [some, others] = document.querySelectorAll('p');
  const press = new SelectingPress();
  press.begin();
  expect(press.hasSelected).toBe(false);
  getSelection()?.selectAllChildren(some!);
  expect(press.hasSelected).toBe(true);
  press.begin();
  expect(press.hasSelected).toBe(false);
  getSelection()?.selectAllChildren(others!);
  expect(press.hasSelected).toBe(true);
  getSelection()?.collapseToEnd();
  expect(press.hasSelected).toBe(false);
});
