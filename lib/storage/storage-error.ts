/** The reader's data cannot be read or written; the message says what happened and what to do. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}

/** Turns whatever the database threw into a sentence for the reader. */
export function explainStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError' || (error instanceof Error && /quota/i.test(error.message))) {
    return new StorageError(
      'The disk is full, so nothing was saved. What was saved before is safe. Free some space and try again.',
    );
  }
  if (name === 'VersionError') {
    return new StorageError(
      'Your saved articles were written by a newer Medglance. They are safe. Update the extension to read them.',
    );
  }
  return new StorageError(
    'The browser does not give access to the saved articles right now. They are not changed. Restart the browser and try again.',
    {
      cause: error,
    },
  );
}
