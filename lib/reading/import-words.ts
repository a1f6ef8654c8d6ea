/** Says what an import did. */
export function importWords({
  added,
  known,
  removed,
}: {
  readonly added: number;
  readonly known: number;
  readonly removed: number;
}): string {
  return [
    `${added} added.`,
    ...(known > 0 ? [`${known} here already; notes and tags were joined.`] : []),
    ...(removed > 0 ? [`${removed} removed, as everything was to be replaced.`] : []),
  ].join(' ');
}
