import { afterEach, beforeEach, expect, test } from 'vitest';
import { Card } from '../../../lib/page/card.ts';
import { HoverControl, type CardTarget } from '../../../lib/page/hover-control.ts';
import { OpenMark } from '../../../lib/page/open-mark.ts';
import { Surface } from '../../../lib/page/surface.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

const target = (rects: () => DOMRect[]): CardTarget => ({
  query: { kind: 'concept', id: 'x' },
  rects,
  isSeen: () => true,
  near: document.body,
});

/** A control whose card is never opened here: only its timers, its targets and the line under them are looked at. */
function control(surface = new Surface(end.signal)): HoverControl {
  return new HoverControl(
    new Card(surface, () => Promise.resolve('about:blank'), { closed: () => undefined }, AbortSignal.abort()),
    new OpenMark(surface),
    end.signal,
  );
}

test('a target that is gone when its card should open is let go', () => {
  const hover = control();
  hover.handle({ kind: 'call', target: target(() => []), approach: 'touch' });
  expect(hover.opened).toBeNull();
});

test('an opened term is drawn stronger until it closes; it closes when it leaves the window', () => {
  const surface = new Surface(end.signal);
  const hover = control(surface);
  let top = 10;
  const term = target(() => [new DOMRect(0, top, 50, 20)]);
  hover.handle({ kind: 'call', target: term, approach: 'touch' });
  expect(hover.opened).toBe(term);
  hover.follow();
  expect(hover.opened).toBe(term);
  expect(surface.element).not.toBeNull();
  top = -100;
  hover.follow();
  expect(hover.opened).toBeNull();
  expect(surface.element).toBeNull();
});
