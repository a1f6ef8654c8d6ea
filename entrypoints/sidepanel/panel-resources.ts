import { openLexicon, type Lexicon } from '../../lib/detection/lexicon.ts';
import { generationStamp } from '../../lib/extension/generation-stamp.ts';
import { readLexicon, readPack } from '../../lib/extension/own-file.ts';
import { openLibrary } from '../../lib/reading/library.ts';
import { openDatabase } from '../../lib/storage/open-database.ts';

/** The content that ships with the extension; loading begins with the panel. */
export const library = readPack().then(openLibrary);

/** The reader's data. */
export const opened = openDatabase(generationStamp);

// Whoever needs them handles their failure; until then it is not unhandled.
void library.catch(() => undefined);
void opened.catch(() => undefined);

/** The lexicon, needed only for questions. */
export const loadLexicon = async (): Promise<Lexicon> => openLexicon(await readLexicon());

/** Today, `YYYY-MM-DD`, in the reader's time zone. */
export const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000)
  .toISOString()
  .slice(0, 10);
