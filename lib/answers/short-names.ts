import { wordsOf } from '../language/fold-text.ts';
import type { Concept } from '../model/concept.ts';

/** Words that people leave out at the end of a name: "carpal tunnel", "Crohn's". */
const HEADS = new Set(['syndrome', 'disease', 'disorder', 'infection', 'virus']);
const MOST_WORDS = 4;

/** Finds the concepts that a question names as people type them. */
export type ShortNames = (question: string) => string[];

/**
 * Finds names as they are typed in a hurry, which detection leaves alone in texts: abbreviations and brands in small
 * letters ("uti", "xanax"), and names without their last word ("carpal tunnel").
 *
 * @param isWord whether the library writes a word in small letters, so that it is no abbreviation ("all")
 */
export function shortNames(concepts: readonly Concept[], isWord: (word: string) => boolean): ShortNames {
  const ids = new Map<string, string>();
  const add = (words: readonly string[], id: string): void => {
    const form = words.join(' ');
    if (form.length < 2 || (words.length === 1 && isWord(form)) || ids.has(form)) return;
    ids.set(form, id);
  };
  const ranked = concepts.filter(({ definition, article }) => definition !== null || article !== null);
  for (const { id, name, terms } of ranked) {
    for (const short of [...terms.abbreviations, ...terms.brands]) add(wordsOf(short), id);
    for (const full of [name, ...terms.synonyms]) if (/^[A-Z][A-Z0-9-]+$/.test(full)) add(wordsOf(full), id);
  }
  for (const { id, name, terms } of ranked) {
    for (const full of [name, ...terms.synonyms]) {
      const words = wordsOf(full);
      if (words.length < 2 || !HEADS.has(words.at(-1)!)) continue;
      const rest = words.slice(0, -1);
      // One word is left only where it is somebody's name: "Parkinson", not "heart".
      if (
        rest.length > 1 ||
        (/^[A-Z][a-z]/.test(full) && /^[A-Z][a-z]+(?:['’]s)? /.test(full) && !isWord(rest[0]!))
      )
        add(rest, id);
    }
  }
  return (question) => {
    const words = wordsOf(question);
    const found: string[] = [];
    for (let at = 0; at < words.length; at += 1) {
      for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length -= 1) {
        const form = words.slice(at, at + length).join(' ');
        const id = isWord(form) ? undefined : (ids.get(form) ?? ids.get(form.replace(/(?<=...)s$/, '')));
        if (id === undefined) continue;
        found.push(id);
        at += length - 1;
        break;
      }
    }
    return found;
  };
}
