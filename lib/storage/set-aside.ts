/**
 * A record that could not be read when it came in, as JSON under an id of its own. It has no other field, so that it
 * stands in the way of nothing, and is listed with the records that cannot be read.
 */
export interface SetAside {
  readonly id: string;
  readonly setAside: string;
}

/** Puts what cannot be read aside; what has been put aside stays as it is. */
export function setAside(raw: unknown, id: string = crypto.randomUUID()): SetAside {
  return isSetAside(raw) ? raw : { id, setAside: JSON.stringify(raw) ?? 'null' };
}

/** What was set aside, as it came; any other record as it is. */
export function broughtBack(record: unknown): unknown {
  if (!isSetAside(record)) return record;
  try {
    return JSON.parse(record.setAside) as unknown;
  } catch {
    return record;
  }
}

function isSetAside(record: unknown): record is SetAside {
  if (typeof record !== 'object' || record === null || !('id' in record) || !('setAside' in record))
    return false;
  return typeof record.id === 'string' && typeof record.setAside === 'string';
}
