import { describe, expect, test } from 'vitest';
import { isOnSafePath } from '../../../lib/hover/safe-path.ts';

const term = { left: 100, top: 100, right: 160, bottom: 120 };
const below = { left: 100, top: 126, right: 460, bottom: 326 };
const above = { left: 100, top: -106, right: 460, bottom: 94 };

function travel(card: typeof below, to: [number, number], from: [number, number] = [110, 110]): boolean {
  return isOnSafePath(term, card, { x: from[0], y: from[1] }, { x: to[0], y: to[1] });
}

describe('on the way from a term to its card', () => {
  test.each([
    ['straight down', below, [110, 123]],
    ['aslant, over the words beside the term', below, [220, 118]],
    ['at a shallow angle', below, [400, 124]],
    ['straight up', above, [110, 97]],
    ['aslant, upwards', above, [220, 102]],
  ] as const)('%s', (_, card, to) => {
    expect(travel(card, [...to])).toBe(true);
  });

  test('each step counts that leads nearer, however small', () => {
    expect(travel(below, [131, 118], [130, 117])).toBe(true);
  });
});

describe('not on the way', () => {
  test.each([
    ['along the line', below, [150, 110]],
    ['away from the card', below, [110, 104]],
    ['along the line, past what the card spans', below, [480, 122]],
    ['beside the term, on the side where no card is', below, [60, 122]],
    ['down, but above a card that stands above', above, [110, 116]],
  ] as const)('%s', (_, card, to) => {
    expect(travel(card, [...to])).toBe(false);
  });

  test('what reaches the line beyond the straight way to the far corner', () => {
    expect(travel(below, [400, 108])).toBe(false);
  });
});
