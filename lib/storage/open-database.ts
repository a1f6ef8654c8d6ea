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

/** How long opening may take before the reader is told, and how long once it is known to be blocked, in milliseconds. */
const PATIENCE = 8000;
const PATIENCE_WHEN_BLOCKED = 3000;
const HELD =
  'An older window of Medglance still holds the saved articles. They are safe. Close other Medglance panels and tabs, then open this one again.';

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

/**
 * Opens, or says that another window of the extension holds the store; it would wait for that without end.
 * Only the first that waits hears that it is blocked, so all others count the time.
 */
async function openUnblocked(database: Database): Promise<void> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const blocked = new Promise<never>((_, reject) => {
    const giveUp = (): void => reject(new StorageError(HELD));
    timers.push(setTimeout(giveUp, PATIENCE));
    database.on('blocked', () => void timers.push(setTimeout(giveUp, PATIENCE_WHEN_BLOCKED)));
  });
  try {
    await Promise.race([database.open(), blocked]);
  } finally {
    timers.forEach(clearTimeout);
  }
}
