import type { SavedArticle } from '../model/saved-article.ts';

/** Longest note, in characters, as saved articles allow. */
const LONGEST_NOTE = 20_000;

/**
 * Joins two records of the same saved text: the first stays, the other's note and tags are added to it.
 * Joining the same record again changes nothing.
 */
export function joinSaved(known: SavedArticle, other: SavedArticle): SavedArticle {
  const tags = new Map([...other.tags, ...known.tags].map((tag) => [tag.toLowerCase(), tag]));
  return { ...known, note: joinedNote(known.note, other.note), tags: [...tags.values()] };
}

function joinedNote(known: string, other: string): string {
  if (known.includes(other)) return known;
  return other.includes(known) ? other : `${known}\n\n${other}`.slice(0, LONGEST_NOTE);
}
