/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far beside the straight way a hand may stray, in CSS pixels. */
const STRAY = 4;

/**
 * Whether a movement leads from a term to its card: it ends in the smallest convex shape around both, and
 * nearer to the card than it began. Such a movement abandons nothing and means no other term on its way.
 */
export function isOnSafePath(term: Box, card: Box, from: Point, to: Point): boolean {
  return distance(card, to) < distance(card, from) && isInHull([...corners(term), ...corners(card)], to);
}

/** How far a point is from a box; 0 inside it. */
function distance({ left, top, right, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function corners({ left, top, right, bottom }: Box): Point[] {
  const [l, t, r, b] = [left - STRAY, top - STRAY, right + STRAY, bottom + STRAY];
  return [
    { x: l, y: t },
    { x: r, y: t },
    { x: r, y: b },
    { x: l, y: b },
  ];
}

/** Whether no straight line has the point on one side and all corners on the other. */
function isInHull(points: readonly Point[], { x, y }: Point): boolean {
  // Seen from a point outside, all corners lie within half a turn: some gap between their directions is wider.
  const directions = points.map((point) => Math.atan2(point.y - y, point.x - x)).toSorted((a, b) => a - b);
  return directions.every((direction, at) => {
    const next = directions[at + 1] ?? directions[0]! + 2 * Math.PI;
    return next - direction <= Math.PI;
  });
}
