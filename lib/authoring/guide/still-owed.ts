import { GUIDE_CHECKS, type GuideFault } from './guide-fault.ts';
import type { Owed } from './read-owed.ts';

/** What is left of the list: entries that still have a fault. */
export function stillOwed(faults: readonly GuideFault[], owed: Owed): Owed {
  const found = Map.groupBy(faults, ({ check }) => check);
  return new Map(
    GUIDE_CHECKS.map((check) => {
      const owners = new Set((found.get(check) ?? []).map(({ owner }) => owner));
      return [check, new Set([...(owed.get(check) ?? [])].filter((id) => owners.has(id)))];
    }),
  );
}
