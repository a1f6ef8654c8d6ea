import type { OpenedDatabase } from './open-database.ts';

/**
 * Opens the database when it is first wanted, and again when it was closed meanwhile (deleted, or upgraded by
 * a newer version): through the same guard each time. A failure is forgotten, so that the next wish tries again.
 */
export function keepOpen(open: () => Promise<OpenedDatabase>): () => Promise<OpenedDatabase> {
  let opening: Promise<OpenedDatabase> | null = null;
  const openOnce = (): Promise<OpenedDatabase> =>
    (opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    }));
  return async () => {
    const opened = await openOnce();
    if (opened.database.isOpen()) return opened;
    opening = null;
    return openOnce();
  };
}
