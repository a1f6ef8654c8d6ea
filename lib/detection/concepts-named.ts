import { conceptOf, EntryFlag, type Lexicon } from './lexicon.ts';
import { scan } from './scan.ts';

/**
 * The concepts that a short text names when the reader means it to: a selection, a question. Ambiguous forms
 * count, since the reader has already decided that they matter.
 *
 * @returns concept ids, those of the longest forms first, sure ones before ambiguous ones, without repeats
 */
export function conceptsNamed(text: string, lexicon: Lexicon): string[] {
  const hits: number[] = [];
  scan(text, lexicon, hits);
  const found: { length: number; unsure: number; concept: number }[] = [];
  for (let i = 0; i < hits.length; i += 3) {
    const value = hits[i + 2]!;
    found.push({
      length: hits[i + 1]! - hits[i]!,
      unsure: value & EntryFlag.Ambiguous,
      concept: conceptOf(value),
    });
  }
  found.sort((a, b) => a.unsure - b.unsure || b.length - a.length);
  const ids = lexicon.conceptIds();
  return [...new Set(found.map(({ concept }) => ids[concept] ?? ''))];
}
