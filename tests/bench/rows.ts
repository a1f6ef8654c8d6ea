/** One figure of the bench. Ratios have no unit; a row with one names it. */
export interface BenchRow {
  readonly name: string;
  /** What each run gave: at least five where the clock is in it. The row's value is their median. */
  readonly samples: readonly number[];
  readonly budget: number;
  readonly aim: number;
  /** The value must reach the budget instead of staying below it. */
  readonly atLeast?: boolean;
}

/** The middle of an odd number of values, or the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies, without interpolation. NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  return (
    values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
    Number.NaN
  );
}

/** Each value divided by the one of the same round: whatever else the machine did then met both. */
export function ratios(over: readonly number[], under: readonly number[]): number[] {
  return over.map((value, round) => value / (under[round] ?? Number.NaN));
}
