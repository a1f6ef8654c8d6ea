import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../../lib/hover/place-card.ts';

const room = { width: 1000, height: 700 };
const term = { left: 200, top: 100, right: 300, bottom: 120 };
const situation = { term, room, wanted: 250, side: null, isRightToLeft: false };

test('below its term, in line with where that begins', () => {
  expect(placeCard(situation)).toEqual({ left: 200, top: 126, width: 360, height: 250, side: 'below' });
  expect(placeCard({ ...situation, isRightToLeft: true }).left).toBe(8);
  expect(
    placeCard({ ...situation, term: { ...term, left: 800, right: 900 }, isRightToLeft: true }).left,
  ).toBe(540);
});

test('above it where there is more room; one that is seen stays on its side while it has room', () => {
  const low = { ...term, top: 560, bottom: 580 };
  expect(placeCard({ ...situation, term: low })).toMatchObject({ top: 304, height: 250, side: 'above' });
  expect(placeCard({ ...situation, side: 'above' }).side).toBe('below');
  const middle = { ...term, top: 300, bottom: 320 };
  expect(placeCard({ ...situation, term: middle, side: 'above' }).side).toBe('above');
  expect(placeCard({ ...situation, term: middle }).side).toBe('below');
});

test('never wider than the window, nor higher than three fifths of it', () => {
  expect(placeCard({ ...situation, room: { width: 320, height: 500 }, wanted: 900 })).toMatchObject({
    left: 8,
    width: 304,
    height: 300,
  });
});

test('inside the window, and beside the term wherever one of the sides has room', () => {
  const number = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(number(980), number(680), number(900), fc.boolean(), (left, top, wanted, isRightToLeft) => {
      const box = { left, top, right: left + 20, bottom: top + 20 };
      const place = placeCard({ term: box, room, wanted: 60 + wanted, side: null, isRightToLeft });
      expect(place.left).toBeGreaterThanOrEqual(8);
      expect(place.left + place.width).toBeLessThanOrEqual(992);
      expect(place.top).toBeGreaterThanOrEqual(8);
      expect(place.top + place.height).toBeLessThanOrEqual(692);
      expect(place.top >= box.bottom || place.top + place.height <= box.top).toBe(true);
    }),
  );
});
