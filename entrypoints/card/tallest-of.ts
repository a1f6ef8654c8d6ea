import { render, type ComponentChild } from 'preact';

/**
 * How high the highest of some cards is with all the room it wants, in CSS pixels. Each is laid out unseen, and
 * taken away again before anything is painted.
 */
export function tallestOf(cards: readonly ComponentChild[]): number {
  const room = document.createElement('div');
  room.className = 'card-measured';
  document.body.append(room);
  const heights = cards.map((card) => {
    render(card, room);
    return room.getBoundingClientRect().height;
  });
  render(null, room);
  room.remove();
  return Math.max(...heights);
}
