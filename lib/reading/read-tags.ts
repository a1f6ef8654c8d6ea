/** Longest tag, in characters, as saved articles allow. */
const LONGEST = 60;

/** Reads tags as a reader types them, divided by commas: trimmed, without repeats in other capitals. */
export function readTags(text: string): string[] {
  const tags = new Map<string, string>();
  for (const part of text.split(/[,;\n]/)) {
    const tag = part.trim().replace(/\s+/g, ' ').slice(0, LONGEST).trim();
    if (tag && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}
