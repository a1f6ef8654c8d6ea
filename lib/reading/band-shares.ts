import type { RangeBand } from '../model/reference-range.ts';

/** How far an open end is drawn beyond its limit, as a share of what lies between the limits. */
const OPEN = 0.35;
/** Least share of the drawing a band gets, so that it can be seen and told from its neighbours. */
const LEAST = 0.08;

/** Shares of a drawing's width that bands take, in their order; they add up to 1. */
export function bandShares(bands: readonly RangeBand[]): number[] {
  const limits = bands.flatMap(({ from, to }) => [from, to]).filter((limit) => limit !== null);
  const lowest = Math.min(...limits);
  const highest = Math.max(...limits);
  const open = highest > lowest ? (highest - lowest) * OPEN : Math.max(Math.abs(highest), 1) * OPEN;
  const widths = bands.map(({ from, to }) => (to ?? highest + open) - (from ?? lowest - open));
  const all = widths.reduce((sum, width) => sum + width, 0);
  const seen = widths.map((width) => Math.max(width / all, LEAST));
  const total = seen.reduce((sum, share) => sum + share, 0);
  return seen.map((share) => share / total);
}
