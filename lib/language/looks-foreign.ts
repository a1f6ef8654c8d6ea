import { INVISIBLE } from './invisible.ts';

/** Short words that almost every English sentence has. */
const ENGLISH = new Set(
  `the of and to in is that it was for on are with as be this have from or by not but had at your you they which can
  will may has were their what if about when more if some than then who how there been also other these most should
  do does an its after before we our`.split(/\s+/),
);
/** Short words of languages that share letters and medical words with English, none of them English. */
const FOREIGN = new Set(
  `der die und das nicht mit den ist von ein eine zu auf für sich dem auch wird bei sind oder als werden nach wie
  le la les des une est dans que qui pour avec sur par pas plus ou sont aux cette ce du et en
  el los las una del por con para como más pero sus este su y se
  il di che non per della sono gli nel alla dei delle è
  o os um uma não com da dos na são ao mais
  het een van niet zijn voor met dat op te aan ook bij
  och att det som på är av för inte den till ett
  og af til på ikke er jeg
  w z na się nie jest do że`.split(/\s+/),
);
/** English words hardly ever have one of these. */
const ACCENTED = /[à-öø-ž]/;
/** How much of a text is looked at, in characters. */
const SAMPLE = 600;
/** Fewer words than this say nothing about the language. */
const LEAST_WORDS = 8;

/**
 * A cheap test of a block of text without a language of its own: whether its short words are those of another
 * language, or its letters are. Text too short to tell does not look foreign.
 */
export function looksForeign(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .replace(INVISIBLE, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return false;
  let english = 0;
  let foreign = 0;
  let strange = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english += 1;
    else if (FOREIGN.has(word) || ACCENTED.test(word)) foreign += 1;
    if (!/\p{Script=Latin}/u.test(word)) strange += 1;
  }
  return strange * 2 > words.length || (foreign > english && foreign * 10 >= words.length);
}
