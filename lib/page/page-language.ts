import { looksForeign } from '../language/looks-foreign.ts';
import { isDeclaredEnglish } from './surroundings.ts';

/** Text shorter than this says nothing about its language by itself, in characters. */
const TELLING = 60;

/**
 * Decides whether a block's text is English: by the `lang` of the nearest element, else by a look at the text,
 * and for short pieces of a page without a language by what its longer ones were.
 */
export class PageLanguage {
  #english = 0;
  #foreign = 0;

  /** Whether a block's text is English, as far as can be told. */
  isEnglish(block: Element, text: string): boolean {
    const declared = isDeclaredEnglish(block);
    if (declared !== null) return declared;
    const foreign = looksForeign(text);
    if (text.length < TELLING) return !foreign && this.#foreign <= this.#english;
    if (foreign) this.#foreign += 1;
    else this.#english += 1;
    return !foreign;
  }
}
