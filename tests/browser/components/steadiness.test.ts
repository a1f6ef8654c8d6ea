import { afterEach, beforeEach, expect, test } from 'vitest';
import { STEADY_AFTER, Steadiness } from '../../../components/card/steadiness.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  document.body.setHTMLUnsafe(
    '<div id="card" style="width: 200px; height: 100px; background: white">Card</div>',
  );
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

function watch(): { steadiness: Steadiness; told: { isSteady: boolean; at: number }[] } {
  const told: { isSteady: boolean; at: number }[] = [];
  const card = document.querySelector('#card')!;
  const tell = (isSteady: boolean): void => void told.push({ isSteady, at: performance.now() });
  return { steadiness: new Steadiness(card, tell, end.signal), told };
}

const last = (told: readonly { isSteady: boolean }[]) => () => told.at(-1)?.isSteady ?? false;

test('a card in view is steady after half a second, and again half a second after it was disturbed', async () => {
  const begun = performance.now();
  const { steadiness, told } = watch();
  await expect.poll(last(told)).toBe(true);
  expect(told[0]!.at - begun).toBeGreaterThanOrEqual(STEADY_AFTER);
  steadiness.disturb();
  expect(last(told)()).toBe(false);
  await expect.poll(last(told)).toBe(true);
  expect(told[2]!.at - told[1]!.at).toBeGreaterThanOrEqual(STEADY_AFTER - 1);
});

test.each([
  [
    'a cover that takes no clicks',
    '<div style="position: fixed; inset: 0; background: red; pointer-events: none"></div>',
    '',
  ],
  [
    'a spot on it',
    '<div style="position: absolute; left: 20px; top: 20px; width: 9px; height: 9px; background: red"></div>',
    '',
  ],
  ['a page that lets hardly any of it be seen', '', 'opacity: 0.01'],
  ['a filter', '', 'filter: opacity(0)'],
  ['a page that makes it small', '', 'transform: scale(0.1)'],
])('%s: it is not steady, and is again when that has gone', async (_, cover, style) => {
  const { told } = watch();
  await expect.poll(last(told)).toBe(true);
  const over = document.createElement('div');
  over.setHTMLUnsafe(cover);
  document.body.append(over);
  document.body.setAttribute('style', style);
  await expect.poll(last(told)).toBe(false);
  over.remove();
  document.body.removeAttribute('style');
  await expect.poll(last(told)).toBe(true);
});
