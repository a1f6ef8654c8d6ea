/** Something in `data/` that must be mended before it can ship: where it is, and what to write instead. */
export interface ContentProblem {
  /** Path relative to the data folder. */
  readonly file: string;
  /** 1-based line. */
  readonly line: number;
  readonly message: string;
}

/** Writes a problem as `file:line: message`, which editors turn into a link. */
export function formatProblem(problem: ContentProblem): string {
  return `data/${problem.file}:${problem.line}: ${problem.message}`;
}
