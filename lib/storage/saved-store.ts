import type { Backup } from '../model/backup.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Database } from './database.ts';
import { importBackup, type ImportResult, type ImportWay } from './import-backup.ts';
import { removeSaved, saveArticle, writeOnSaved } from './saved-articles.ts';

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

  /** Writes note, tags or reading position. @throws StorageError */
  async write(id: string, added: Parameters<typeof writeOnSaved>[2]): Promise<void> {
    const written = await writeOnSaved(this.#database, id, added);
    if (written) await this.#copy([written]);
  }

  /** Removes a saved article. @throws StorageError */
  async remove(id: string): Promise<void> {
    await removeSaved(this.#database, id);
    await this.#checkpoint.forget([id]).catch(() => undefined);
  }

  /** Brings a backup in. @throws StorageError; nothing is changed */
  async bringIn(backup: Backup, way: ImportWay): Promise<ImportResult> {
    const { stored, goneIds, ...result } = await importBackup(this.#database, backup, way);
    await this.#copy(stored);
    const kept = new Set(stored.map(({ id }) => id));
    await this.#checkpoint.forget(goneIds.filter((id) => !kept.has(id))).catch(() => undefined);
    return result;
  }

  async #copy(articles: readonly SavedArticle[]): Promise<void> {
    await this.#checkpoint.keep(articles).catch(() => undefined);
  }
}
