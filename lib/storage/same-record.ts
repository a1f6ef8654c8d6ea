/** Whether two stored records say the same; the order of their keys says nothing, and storage areas change it. */
export function sameRecord(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [entries(a), entries(b)];
  if (left.size !== right.size) return false;
  return [...left].every(([key, value]) => right.has(key) && sameRecord(value, right.get(key)));
}

/** A field that is not set is not there. */
function entries(record: object): Map<string, unknown> {
  return new Map(Object.entries(record).filter(([, value]) => value !== undefined));
}
