import { afterEach, beforeEach, expect, test } from 'vitest';
import { DELAYS } from '../../../lib/hover/delays.ts';
import { rectsOf, type Anchor } from '../../../lib/page/anchor.ts';
import { CardTargets } from '../../../lib/page/card-targets.ts';
import { Card } from '../../../lib/page/card.ts';
import { HoverControl } from '../../../lib/page/hover-control.ts';
import { OpenMark } from '../../../lib/page/open-mark.ts';
import { PointerFollower } from '../../../lib/page/pointer-follower.ts';
import { Surface } from '../../../lib/page/surface.ts';
import { drawn, readMadePage } from './made-page.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

async function page(): Promise<{
  pointer: PointerFollower;
  control: HoverControl;
  host: HTMLElement;
  on: { x: number; y: number };
}> {
  const marked = readMadePage('<p style="margin: 30px">cirrhosis</p>', end.signal);
  await expect.poll(drawn).toHaveLength(1);
  const [rect] = rectsOf(marked.anchorsNear()[0] as Anchor);
  const surface = new Surface(end.signal);
  const card = new Card(
    surface,
    () => Promise.resolve('about:blank'),
    { closed: () => undefined },
    AbortSignal.abort(),
  );
  const control = new HoverControl(card, new OpenMark(surface), end.signal);
  const host = document.createElement('div');
  const ours = (): Element => host;
  const targets = new CardTargets(marked, ours);
  const pointer = new PointerFollower({ marked, targets, control, ours }, end.signal);
  return { pointer, control, host, on: { x: rect!.left + 5, y: rect!.top + rect!.height / 2 } };
}

test('a pointer that rests on a term opens its card; one that leaves the window before does not', async () => {
  const { pointer, control, on } = await page();
  pointer.move(on, false);
  await expect.poll(() => control.opened).not.toBeNull();
  control.handle({ kind: 'dismiss' });
  pointer.move({ x: 1, y: 1 }, false);
  pointer.move(on, false);
  pointer.leave();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(control.opened).toBeNull();
});

test('what is looked at is where the pointer is, not where it was: our own host is the card', async () => {
  const { pointer, control, host, on } = await page();
  pointer.move(on, false);
  await expect.poll(() => control.opened).not.toBeNull();
  host.style.cssText = 'position: fixed; inset: 100px 0 0';
  document.body.append(host);
  // Beside the term and then, in the same frame, on the card.
  pointer.move({ x: 1, y: 1 }, false);
  pointer.move({ x: 50, y: 150 }, false);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  // Scrolling while the pointer is in the card is not about the page.
  pointer.disturb();
  // As long as an abandoned card takes to close, and as much again.
  await new Promise((resolve) => setTimeout(resolve, 2 * DELAYS.grace));
  expect(control.opened).not.toBeNull();
});
