import { openLexicon, type Lexicon } from '../../lib/detection/lexicon.ts';
import { generationStamp } from '../../lib/extension/generation-stamp.ts';
import { readLexicon, readPack } from '../../lib/extension/own-file.ts';
import { openLibrary } from '../../lib/reading/library.ts';
import { openDatabase } from '../../lib/storage/open-database.ts';

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

/** The reader's data. */
export const database = once(async () => (await openDatabase(generationStamp)).database);
