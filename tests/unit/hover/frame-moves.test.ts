import { expect, test } from 'vitest';
import { FrameMoves } from '../../../lib/hover/frame-moves.ts';

test('a pointer that stays on the screen and is elsewhere in the page tells that the page has moved', () => {
  const moves = new FrameMoves();
  const at = (screenX: number, clientX: number): boolean =>
    moves.tells({ screenX, screenY: 300, clientX, clientY: 200 });
  expect(at(400, 100)).toBe(false);
  // The hand moves, at any zoom.
  expect(at(440, 140)).toBe(false);
  expect(at(480, 160)).toBe(false);
  // It trembles.
  expect(at(481, 161)).toBe(false);
  expect(at(481, 261)).toBe(true);
  expect(at(481, 261)).toBe(false);
});
