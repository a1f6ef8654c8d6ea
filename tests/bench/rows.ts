/** One figure of the bench. Ratios have no unit; a row with one names it. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly budget: number;
  readonly aim: number;
  /** The value must reach the budget instead of staying below it. */
  readonly atLeast?: boolean;
}

/** The middle of an odd number of values, or the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
