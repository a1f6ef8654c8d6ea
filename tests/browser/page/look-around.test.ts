import { afterEach, beforeEach, expect, test } from 'vitest';
import { LookAround } from '../../../lib/page/look-around.ts';
import { drawn, readMadePage } from './made-page.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  scrollTo(0, 0);
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('of more blocks than are looked at in one go each has its turn, again and again, until the end', async () => {
  const blocks = Array.from({ length: 250 }, () => document.createElement('p'));
  const looks = new Map<Element, number>();
  let most = 0;
  let inOneGo = 0;
  void new LookAround(
    () => [...blocks],
    (block) => {
      if (inOneGo === 0) queueMicrotask(() => (inOneGo = 0));
      inOneGo += 1;
      most = Math.max(most, inOneGo);
      looks.set(block, (looks.get(block) ?? 0) + 1);
    },
    end.signal,
  );
  await expect.poll(() => blocks.every((block) => (looks.get(block) ?? 0) >= 2)).toBe(true);
  expect(most).toBeLessThanOrEqual(100);
});

const STYLE = `<style>
  .transparent { opacity: 0; }
  .invisible { visibility: hidden; }
  .fades { opacity: 0; transition: opacity 50ms; }
  .folded { max-height: 0; overflow: hidden; }
  .shown { opacity: 1; visibility: visible; max-height: 300px; }
  .enters { animation: enter 50ms 400ms both; }
  @keyframes enter { from { opacity: 0; } to { opacity: 1; } }
  .starts { opacity: 1; transition: opacity 600ms steps(1, jump-start); }
  @starting-style { .starts { opacity: 0; } }
</style>`;

test.each([
  ['opacity', '<p class="transparent">Hyponatremia</p>'],
  ['visibility', '<p class="invisible">Hyponatremia</p>'],
  ['a transition', '<p class="fades">Hyponatremia</p>'],
  ['unfolding', '<div class="folded"><p>Hyponatremia</p></div>'],
  ['opacity of something around it', '<div class="transparent"><div><p>Hyponatremia</p></div></div>'],
])('text revealed by %s is drawn, without a scroll', async (_, html) => {
  readMadePage(`${STYLE}<p>Cirrhosis</p>${html}`, end.signal);
  await expect.poll(drawn).toEqual(['Cirrhosis']);
  document.querySelector('p ~ *')?.classList.add('shown');
  await expect.poll(drawn).toEqual(['Cirrhosis', 'Hyponatremia']);
});

test.each(['enters', 'starts'])('text that comes in by itself (%s) is drawn', async (name) => {
  readMadePage(`${STYLE}<p>Cirrhosis</p><p class="${name}">Hyponatremia</p>`, end.signal);
  await expect.poll(() => drawn().toSorted()).toEqual(['Cirrhosis', 'Hyponatremia']);
});

test('what was revealed after it had gone far is drawn only when it is near again', async () => {
  readMadePage(
    `${STYLE}<p class="transparent" id="high">Hyponatremia</p><div style="height: 9000px"></div><p id="low">Cirrhosis</p><p class="transparent" id="near">Heart failure</p>`,
    end.signal,
  );
  document.querySelector('#low')?.scrollIntoView();
  await expect.poll(drawn).toEqual(['Cirrhosis']);
  for (const name of ['high', 'near']) document.getElementById(name)?.classList.add('shown');
  await expect.poll(drawn).toEqual(['Cirrhosis', 'Heart failure']);
  scrollTo(0, 0);
  await expect.poll(drawn).toEqual(['Hyponatremia']);
});
