import { CharacterClass } from './character-class.ts';
import { foldCodeUnit } from './fold-code-unit.ts';

/** Nothing but printable ASCII: most text, which needs small letters only. */
const PLAIN = /^[ -&(-~\n]*$/;

/**
 * A text as it is compared: small letters, no accents, apostrophes or invisible characters, compatibility forms
 * and letters such as æ written out. Signs and white space stay.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldCodeUnit(text.charCodeAt(at));
    if (typeof unit === 'string') folded += unit;
    else if (unit !== CharacterClass.Skip && unit !== CharacterClass.Mark) folded += text[at];
  }
  return folded;
}

/** The folded words of a text: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
