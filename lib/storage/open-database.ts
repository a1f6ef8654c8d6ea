import type { Checkpoint } from './checkpoint.ts';
import { Database, SCHEMA_VERSION } from './database.ts';
import { restoreCheckpoint } from './restore-checkpoint.ts';
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
  /** How many saved articles were put back from the checkpoint. */
  readonly restored: number;
}

/** How long an old connection may take to let go, in milliseconds, before the reader is told. */
const PATIENCE = 3000;

/**
 * Opens the reader's data. Dexie would open a newer schema without a word and recreate a deleted database
 * empty; so the version is checked, and a stamp kept inside and outside tells a new database from a lost one.
 * A lost one is filled again from the checkpoint.
 *
 * @throws StorageError with a sentence for the reader
 */
export async function openDatabase(
  stamp: GenerationStamp,
  checkpoint: Checkpoint,
  database = new Database(),
): Promise<OpenedDatabase> {
  try {
    await refuseNewer(database.name);
    await openUnblocked(database);
    const inside = await database.preferences.get('generation');
    const outside = await stamp.read();
    if (inside && inside.value === outside) return { database, lost: false, restored: 0 };
    const lost = !inside && outside !== null;
    const restored = lost ? await restoreCheckpoint(database, checkpoint) : 0;
    const generation = inside?.value ?? crypto.randomUUID();
    await database.preferences.put({ key: 'generation', value: generation });
    await stamp.write(generation);
    return { database, lost, restored };
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

/** Opens, or says that an older window of the extension keeps the store; it would wait for that without end. */
async function openUnblocked(database: Database): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    database.on('blocked', () => {
      timer ??= setTimeout(() => {
        reject(
          new StorageError(
            'An older window of Medglance still holds the saved articles. They are safe. Close other Medglance panels and tabs, then open this one again.',
          ),
        );
      }, PATIENCE);
    });
  });
  try {
    await Promise.race([database.open(), blocked]);
  } finally {
    clearTimeout(timer);
  }
}
