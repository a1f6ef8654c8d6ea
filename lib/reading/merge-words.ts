import { MOST_TAGS, type SavedArticle, type SavedWords } from '../model/saved-article.ts';
import { joinedNotes } from './joined-notes.ts';

/** Note and tags of a saved article as a window last saw them in the store. */
export type SeenWords = Pick<SavedArticle, 'note' | 'tags' | 'revision'>;

/** What is to be stored, and whether another window's note had to be kept beside it. */
export interface MergedWords extends SeenWords {
  readonly keptBoth: boolean;
}

/**
 * Brings a reader's words together with what another window may have stored since they were seen. Nobody's
 * words are lost: two notes become one that holds both, tags that either has added or removed are so.
 *
 * @param stored what the store has now
 * @param seen what the reader's window began from
 * @param mine what the reader wants to store
 */
export function mergeWords(stored: SeenWords, seen: SeenWords, mine: SavedWords): MergedWords {
  const isTheirs = stored.revision !== seen.revision && stored.note !== seen.note;
  const isMine = mine.note !== seen.note;
  const both = isMine ? joinedNotes(stored.note, mine.note) : stored.note;
  const note = isTheirs ? both : mine.note;
  const lower = (tags: readonly string[]): Set<string> => new Set(tags.map((tag) => tag.toLowerCase()));
  const [had, wanted] = [lower(seen.tags), lower(mine.tags)];
  const others = stored.tags.filter((tag) => !wanted.has(tag.toLowerCase()) && !had.has(tag.toLowerCase()));
  const there = lower(stored.tags);
  const own = mine.tags.filter((tag) => there.has(tag.toLowerCase()) || !had.has(tag.toLowerCase()));
  return {
    note,
    tags: [...own, ...others].slice(0, MOST_TAGS),
    revision: stored.revision + 1,
    keptBoth: isMine && note !== mine.note,
  };
}
