import { MOST_TAGS, type SavedArticle } from '../model/saved-article.ts';
import { joinedNotes } from './joined-notes.ts';

/**
 * Joins two records of the same saved text: the first stays, the other's note and tags are added to it. Where the
 * library vouches for the other only, the text with all that is said of it is the other's. Joining the same record
 * again changes nothing and gives the first as it is.
 */
export function joinSaved(known: SavedArticle, other: SavedArticle): SavedArticle {
  const { id, note, tags, revision, position } = known;
  const isBetter = other.source === 'library' && known.source !== 'library';
  const base = isBetter ? { ...other, id, note, tags, revision, position } : known;
  const joined = joinedNotes(note, other.note);
  const said = new Set(tags.map((tag) => tag.toLowerCase()));
  const added = other.tags.filter((tag) => !said.has(tag.toLowerCase())).slice(0, MOST_TAGS - said.size);
  if (joined === note && added.length === 0) return base;
  return { ...base, note: joined, tags: [...tags, ...added], revision: revision + 1 };
}
