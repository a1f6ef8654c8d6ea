import { openLexicon, type Lexicon } from '../../lib/detection/lexicon.ts';
import { generationStamp } from '../../lib/extension/generation-stamp.ts';
import { savedCheckpoint } from '../../lib/extension/saved-checkpoint.ts';
import { readLexicon, readPack } from '../../lib/extension/own-file.ts';
import { openLibrary } from '../../lib/reading/library.ts';
import { keepOpen } from '../../lib/storage/keep-open.ts';
import { openDatabase } from '../../lib/storage/open-database.ts';
import { SavedStore } from '../../lib/storage/saved-store.ts';

/** To be resolved when the first saved articles are drawn, or cannot be read. */
export const savedShown = Promise.withResolvers<void>();

/**
 * The content that ships with the extension; loading begins with the panel. The list of saved articles does
 * not need it, and reading it keeps the thread busy, so there it waits until the list is drawn.
 */
export const library = (location.hash === '#/saved' ? savedShown.promise : Promise.resolve())
  .then(readPack)
  .then(openLibrary);

/** Opens the reader's data, or gives it, if it is open. */
export const opened = keepOpen(() => openDatabase(generationStamp, savedCheckpoint));

/** The reader's saved articles, to change. */
export const savedStore = async (): Promise<SavedStore> =>
  new SavedStore((await opened()).database, savedCheckpoint);

// Whoever needs them handles their failure; until then it is not unhandled.
void library.catch(() => undefined);
void opened().catch(() => undefined);

/** The lexicon, needed only for questions. */
export const loadLexicon = async (): Promise<Lexicon> => openLexicon(await readLexicon());

/** Today, `YYYY-MM-DD`, in the reader's time zone. */
export const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000)
  .toISOString()
  .slice(0, 10);
