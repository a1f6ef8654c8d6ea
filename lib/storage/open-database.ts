import { Database, SCHEMA_VERSION } from './database.ts';
import { explainStorageError, StorageError } from './storage-error.ts';

/** Where the generation stamp is kept outside IndexedDB. */
export interface GenerationStamp {
  readonly read: () => Promise<string | null>;
  readonly write: (generation: string) => Promise<void>;
}

/** An open database, and whether an earlier one has vanished (deleted by the browser or by hand). */
export interface OpenedDatabase {
  readonly database: Database;
  readonly lost: boolean;
}

/**
 * Opens the reader's data. Dexie would open a newer schema without a word and recreate a deleted database
 * empty; so the version is checked, and a stamp kept inside and outside tells a new database from a lost one.
 *
 * @throws StorageError with a sentence for the reader
 */
export async function openDatabase(
  stamp: GenerationStamp,
  database = new Database(),
): Promise<OpenedDatabase> {
  try {
    await refuseNewer(database.name);
    await database.open();
    const inside = await database.preferences.get('generation');
    const outside = await stamp.read();
    if (inside && inside.value === outside) return { database, lost: false };
    const generation = inside?.value ?? crypto.randomUUID();
    await database.preferences.put({ key: 'generation', value: generation });
    await stamp.write(generation);
    return { database, lost: !inside && outside !== null };
  } catch (error) {
    throw explainStorageError(error);
  }
}

/** Dexie would alter a newer database to fit this version's schema, so its version is read without opening it. */
async function refuseNewer(name: string): Promise<void> {
  const stored = (await indexedDB.databases()).find((database) => database.name === name)?.version ?? 0;
  // Dexie counts versions in tenths.
  if (stored < (SCHEMA_VERSION + 1) * 10) return;
  throw new StorageError(
    'Your saved articles were written by a newer Medglance. They are safe. Update the extension to read them.',
  );
}
