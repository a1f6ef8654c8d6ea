import { afterEach, beforeEach, expect, test } from 'vitest';
import { Card } from '../../../lib/page/card.ts';
import { HoverControl, type CardTarget } from '../../../lib/page/hover-control.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

function target(rects: () => DOMRect[]): { target: CardTarget; emphasized: boolean[] } {
  const emphasized: boolean[] = [];
  return {
    target: {
      query: { kind: 'concept', id: 'x' },
      rects,
      isSeen: () => true,
      emphasize: (on) => emphasized.push(on),
    },
    emphasized,
  };
}

/** A control whose card is never opened here, only its timers and targets are looked at. */
function control(): HoverControl {
  return new HoverControl(
    new Card(() => Promise.resolve('about:blank'), { closed: () => undefined }, AbortSignal.abort()),
    end.signal,
  );
}

test('a target that is gone when its card should open is let go', () => {
  const hover = control();
  hover.handle({ kind: 'call', target: target(() => []).target, approach: 'touch' });
  expect(hover.opened).toBeNull();
});

test('an opened term is drawn stronger until it closes; it closes when it leaves the window', () => {
  const hover = control();
  let top = 10;
  const { target: term, emphasized } = target(() => [new DOMRect(0, top, 50, 20)]);
  hover.handle({ kind: 'call', target: term, approach: 'touch' });
  expect(hover.opened).toBe(term);
  hover.follow();
  expect(hover.opened).toBe(term);
  top = -100;
  hover.follow();
  expect(hover.opened).toBeNull();
  expect(emphasized).toEqual([true, false]);
});
