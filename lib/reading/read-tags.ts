import { LONGEST_TAG, MOST_TAGS } from '../model/saved-article.ts';
import { plainLine } from './plain-text.ts';

/** Tags as they are kept: on one line, cut to length, without repeats in other capitals, and not without end. */
export function tidyTags(texts: readonly string[]): string[] {
  const tags = new Map<string, string>();
  for (const text of texts) {
    const tag = plainLine(text).slice(0, LONGEST_TAG).toWellFormed().trim();
    if (tag && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()].slice(0, MOST_TAGS);
}

/** Reads tags as a reader types them, divided by commas. */
export function readTags(text: string): string[] {
  return tidyTags(text.split(/[,;\n]/));
}
