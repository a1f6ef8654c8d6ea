import type { ContentProblem } from '../content-problem.ts';
import type { GuideFault } from './guide-fault.ts';
import { OWED_FILE, type Owed } from './read-owed.ts';

/**
 * Sorts faults by whether their text is owed: an owed one is only counted. An entry without a fault must be
 * taken out, so that the list can only shrink.
 *
 * @returns what must be mended now
 */
export function withoutOwed(faults: readonly GuideFault[], owed: Owed): ContentProblem[] {
  const found = new Set(faults.map(({ check, owner }) => `${check} ${owner}`));
  const paid = [...owed].flatMap(([check, ids]) =>
    [...ids].filter((id) => !found.has(`${check} ${id}`)).map((id) => [check, id]),
  );
  return [
    ...faults
      .filter(({ check, owner }) => owed.get(check)?.has(owner) !== true)
      .map(({ file, line, message }) => ({ file, line, message })),
    ...paid.map(([check, id]) => ({
      file: OWED_FILE,
      line: 1,
      message: `\`${id}\` is owed for ${check} no longer; take it out: npm run content -- --settle.`,
    })),
  ];
}
