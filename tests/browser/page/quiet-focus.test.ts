import { afterEach, expect, test } from 'vitest';
import { quietFocus } from '../../../lib/page/quiet-focus.ts';

const end = new AbortController();
afterEach(() => end.abort());

test('a page that holds the keyboard in its dialog hears nothing of what is moved quietly, and all else', () => {
  document.body.setHTMLUnsafe(
    '<div id="dialog"><button id="in">In</button></div><button id="out">Out</button>',
  );
  const [within, without] = document.querySelectorAll('button');
  const heard: string[] = [];
  const hold = (event: Event): void => {
    heard.push(event.type);
    if (!document.querySelector('#dialog')!.contains(document.activeElement)) within!.focus();
  };
  for (const type of ['focusin', 'focusout', 'focus', 'blur'])
    document.addEventListener(type, hold, { capture: true, signal: end.signal });
  within!.focus();
  heard.length = 0;
  quietFocus(() => without!.focus());
  expect(document.activeElement).toBe(without);
  expect(heard).toEqual([]);
  quietFocus(() => within!.focus());
  expect(heard).toEqual([]);
  without!.focus();
  expect(heard).not.toEqual([]);
  expect(document.activeElement).toBe(within);
});
