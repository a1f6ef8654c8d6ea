import type { Backup } from '../model/backup.ts';
import type { SavedArticle, SavedWords } from '../model/saved-article.ts';
import type { Library } from '../reading/library.ts';
import type { SeenWords } from '../reading/merge-words.ts';
import type { Checkpoint, KeptRecord } from './checkpoint.ts';
import type { Database } from './database.ts';
import { importBackup, type ImportedRecords, type ImportWay, type Replaced } from './import-backup.ts';
import { reconcileCheckpoint } from './reconcile-checkpoint.ts';
import { removeSaved, saveArticle } from './saved-articles.ts';
import { settleSaved } from './settle-saved.ts';
import { undoImport } from './undo-import.ts';
import { writePlace, writeWords, type WrittenWords } from './write-on-saved.ts';

/**
 * Changes saved articles in the database and then in the checkpoint. The database's word counts: what the
 * checkpoint could not take is put right when the panel opens next (`reconcile-checkpoint.ts`).
 */
export class SavedStore {
  readonly #database: Database;
  readonly #checkpoint: Checkpoint;

  constructor(database: Database, checkpoint: Checkpoint) {
    this.#database = database;
    this.#checkpoint = checkpoint;
  }

  /** Saves a snapshot; the same text is kept once. Gives the id it is kept under. @throws StorageError */
  async save(article: SavedArticle): Promise<string> {
    const stored = await saveArticle(this.#database, article);
    await this.#copy([stored]);
    return stored.id;
  }

  /** Writes note and tags, on what was seen; null when the article has gone. @throws StorageError */
  async write(id: string, seen: SeenWords, words: SavedWords): Promise<WrittenWords | null> {
    const written = await writeWords(this.#database, id, seen, words);
    if (written) await this.#copy([written.saved]);
    return written;
  }

  /** Writes how far an article was read. @throws StorageError */
  async keepPlace(id: string, position: number): Promise<void> {
    const written = await writePlace(this.#database, id, position);
    if (written) await this.#copy([written.saved]);
  }

  /** Removes a saved article and gives it, as it was last. @throws StorageError */
  async remove(id: string): Promise<SavedArticle | null> {
    const removed = await removeSaved(this.#database, id);
    await this.#forget([id]);
    return removed;
  }

  /** Brings a backup in. @throws StorageError; nothing is changed */
  async bringIn(backup: Backup, way: ImportWay): Promise<Omit<ImportedRecords, 'stored'>> {
    const { stored, ...result } = await importBackup(this.#database, backup, way);
    await this.#copy(stored);
    const kept = new Set(stored.map(({ id }) => id));
    await this.#forget((result.replaced?.records ?? []).flatMap(({ id }) => (kept.has(id) ? [] : [id])));
    return result;
  }

  /** Puts back what a backup has replaced. @throws StorageError; nothing is changed */
  async undo(replaced: Replaced): Promise<void> {
    const { stored, goneIds } = await undoImport(this.#database, replaced);
    await this.#copy(stored);
    await this.#forget(goneIds);
  }

  /**
   * Puts right what an update or an interrupted write has left behind, in database and checkpoint.
   *
   * @param pause resolves when there is time for a little more of it
   * @returns the ids of the saved articles that are not as they were
   * @throws StorageError
   */
  async tidy(library: Library, pause: () => Promise<void>): Promise<readonly string[]> {
    const { stored, goneIds } = await settleSaved(this.#database, library);
    await reconcileCheckpoint(this.#database, this.#checkpoint, pause);
    return [...stored.map(({ id }) => id), ...goneIds];
  }

  async #copy(records: readonly KeptRecord[]): Promise<void> {
    await this.#checkpoint.keep(records).catch(() => undefined);
  }

  async #forget(ids: readonly string[]): Promise<void> {
    await this.#checkpoint.forget(ids).catch(() => undefined);
  }
}
