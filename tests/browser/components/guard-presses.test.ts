import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { guardPresses } from '../../../components/card/guard-presses.ts';

const end = new AbortController();
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('presses reach a button while that is allowed, keys too; a script’s never do; keys that lead out always', async () => {
  document.body.setHTMLUnsafe('<button>Save</button>');
  const button = document.querySelector('button')!;
  const heard: string[] = [];
  for (const type of ['click', 'keydown'] as const)
    button.addEventListener(type, (event) => heard.push(event instanceof KeyboardEvent ? event.key : type));
  let isAllowed = false;
  let refused = 0;
  guardPresses(
    () => isAllowed,
    () => (refused += 1),
    end.signal,
  );
  await userEvent.click(button);
  button.focus();
  await userEvent.keyboard('{Enter}{Escape}');
  expect([heard, refused]).toEqual([['Escape'], 1]);
  isAllowed = true;
  button.click();
  expect([heard, refused]).toEqual([['Escape'], 2]);
  await userEvent.click(button);
  await userEvent.keyboard('{Enter}');
  expect(heard).toEqual(['Escape', 'click', 'Enter', 'click']);
});
