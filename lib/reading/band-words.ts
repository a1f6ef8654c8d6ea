import type { RangeBand, ReferenceRange } from '../model/reference-range.ts';

const LEVELS: Readonly<Record<RangeBand['level'], string>> = {
  'critical-low': 'Very low',
  low: 'Low',
  normal: 'Usual',
  borderline: 'Borderline',
  high: 'High',
  'critical-high': 'Very high',
};

/** A band in words: what it is called and which values it holds. */
export interface BandWords {
  readonly name: string;
  /** In the range's own unit, such as "135-145 mmol/L". */
  readonly values: string;
  /** The same in the other unit, if there is one. */
  readonly otherValues: string | null;
}

/**
 * Says a band in words. A limit shared by two bands belongs to the one nearer to normal: "below 135", "above 145";
 * one that is not shared belongs to its own band: "6.5 or more".
 *
 * @param at which of the bands
 */
export function bandWords(range: ReferenceRange, bands: readonly RangeBand[], at: number): BandWords {
  const band = bands[at]!;
  const { unit, other } = range;
  return {
    name: band.label === null ? LEVELS[band.level] : capital(band.label),
    values: limits(bands, at, unit, (value) => value),
    otherValues:
      other && limits(bands, at, other.unit, (value) => printed(value * other.factor + other.plus)),
  };
}

function limits(
  bands: readonly RangeBand[],
  at: number,
  unit: string,
  say: (value: number) => number,
): string {
  const { from, to, level } = bands[at]!;
  const write = (value: number): string =>
    `${say(value).toLocaleString('en', { maximumFractionDigits: 3 })} ${unit}`;
  if (from !== null && to !== null)
    return `${say(from).toLocaleString('en', { maximumFractionDigits: 3 })}–${write(to)}`;
  if (to !== null) {
    const next = bands[at + 1]?.from ?? to;
    // What is not shared ends where the next begins; a shared limit of the normal band is its own.
    return level === 'normal' && next === to ? `${write(to)} or less` : `below ${write(next)}`;
  }
  const before = bands[at - 1]?.to ?? null;
  return before === from && level !== 'normal' ? `above ${write(from!)}` : `${write(from!)} or more`;
}

/** As laboratories print them: whole numbers from 20 on, one decimal below. */
function printed(value: number): number {
  return value >= 20 ? Math.round(value) : Math.round(value * 10) / 10;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
