import { openLexicon, type Lexicon } from '../../lib/detection/lexicon.ts';
import { generationStamp } from '../../lib/extension/generation-stamp.ts';
import { savedCheckpoint } from '../../lib/extension/saved-checkpoint.ts';
import { readLexicon, readPack } from '../../lib/extension/own-file.ts';
import { openLibrary } from '../../lib/reading/library.ts';
import type { Database } from '../../lib/storage/database.ts';
import { keepOpen } from '../../lib/storage/keep-open.ts';
import { openDatabase } from '../../lib/storage/open-database.ts';
import { SavedStore } from '../../lib/storage/saved-store.ts';

/** Loads once in the worker's life; a failure is forgotten, so that the next request tries again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    }));
}

/** The lexicon's bytes, as pages get them. */
export const lexiconBytes = once(readLexicon);

/** The lexicon, opened for the worker's own look-ups. */
export const lexicon = once<Lexicon>(async () => openLexicon(await lexiconBytes()));

/** The content that ships with the extension. */
export const library = once(async () => openLibrary(await readPack()));

const opened = keepOpen(() => openDatabase(generationStamp, savedCheckpoint));

/** The reader's data. */
export const database = async (): Promise<Database> => (await opened()).database;

/** The reader's saved articles, to change. */
export const savedStore = async (): Promise<SavedStore> => new SavedStore(await database(), savedCheckpoint);
