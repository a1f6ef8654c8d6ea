import { savedArticleSchema } from '../model/saved-article.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { SavedList } from './saved-list.ts';
import { broughtBack } from './set-aside.ts';

/** The saved articles as the checkpoint has them, newest first: what can be read when the database cannot. */
export async function listCheckpoint(checkpoint: Checkpoint): Promise<SavedList> {
  const copies = [...(await checkpoint.read(await checkpoint.ids()))];
  const read = copies.map(([id, copy]) => ({ id, copy, saved: savedArticleSchema.safeParse(copy).data }));
  return {
    articles: read.flatMap(({ saved }) => saved ?? []).toSorted((a, b) => b.savedAt.localeCompare(a.savedAt)),
    unreadable: read.flatMap(({ id, copy, saved }) => (saved ? [] : [{ id, raw: broughtBack(copy) }])),
    isWhole: true,
  };
}
