import { americanSpelling, britishSpelling } from '../language/spelling.ts';
import { VARIANT_RULES } from './variant-rules.ts';

/**
 * The surface forms that one wording stands for, by `VARIANT_RULES`: itself, plural (English, Latin, Greek),
 * singular of a plural name, British and American spelling, eponyms with and without 's, Greek letters and
 * their names, digits and Roman numerals, joined, hyphenated and spaced compounds.
 *
 * @param term a wording as an author writes it, not an abbreviation
 */
export function termVariants(term: string): Set<string> {
  const forms = new Set([term]);
  const grow = (rule: (form: string) => readonly string[]): void => {
    for (const form of Array.from(forms)) for (const variant of rule(form)) forms.add(variant);
  };
  grow(owners);
  grow(numerals);
  grow(respell);
  grow(plurals);
  grow(greekLetters);
  grow(compounds);
  return forms;
}

function owners(term: string): string[] {
  const eponym = VARIANT_RULES.eponym.exec(term);
  if (eponym) return [`${eponym[1]}'s ${eponym[2]}`];
  return /['’]s /.test(term) ? [term.replace(/['’]s /, ' ')] : [];
}

function numerals(term: string): string[] {
  const { roman, numbered } = VARIANT_RULES;
  const words = term.split(' ');
  const counted = (at: number): boolean => numbered.test((words[at] ?? '').toLowerCase());
  return words.flatMap((word, at) => {
    if (!counted(at - 1) && !counted(at + 1)) return [];
    const value = roman.findIndex((numeral) => numeral === word);
    const other = value >= 0 ? String(value + 1) : roman[Number(word) - 1];
    return other === undefined ? [] : [words.with(at, other).join(' ')];
  });
}

function respell(term: string): string[] {
  const lower = term.toLowerCase();
  return [americanSpelling(lower), britishSpelling(lower)].filter((word) => word !== lower);
}

function plurals(term: string): string[] {
  const lower = term.toLowerCase();
  if (!/[a-z]$/.test(lower)) return [];
  const singular = VARIANT_RULES.singulars.find(([ending]) => ending.test(lower));
  if (singular) return [lower.replace(singular[0], singular[1])];
  if (/[a-z]{4}s$/.test(lower) && !VARIANT_RULES.notPlural.test(lower)) return [lower.slice(0, -1)];
  const rule = VARIANT_RULES.plurals.find(([ending]) => ending.test(lower));
  if (rule) return rule[1].map((ending) => lower.replace(rule[0], ending));
  return lower.endsWith('s') ? [] : [`${lower}s`];
}

function greekLetters(term: string): string[] {
  const lower = term.toLowerCase();
  return Object.entries(VARIANT_RULES.greek).flatMap(([name, letter]) => {
    const named = new RegExp(`\\b${name}\\b`);
    if (named.test(lower)) {
      const spelled = lower.replace(named, letter);
      return [spelled, spelled.replace(`-${letter}`, letter).replace(` ${letter}`, letter)];
    }
    return lower.includes(letter) ? [lower.replace(letter, name)] : [];
  });
}

/** A hyphen or a space is the same to the matcher; written as one word, the form is another. */
function compounds(term: string): string[] {
  const forms: string[] = [];
  if (/^[^\s-]+-[^\s-]+$/.test(term)) forms.push(term.replace('-', ''));
  const digits = term.replace(/(?<=^|\s)(\S*[A-Za-z])(\d[\w.]*)(?=\s|$)/, '$1-$2');
  if (digits !== term) forms.push(digits);
  const apart = term.replace(VARIANT_RULES.prefixes, '$1-');
  if (apart !== term && !/\s/.test(term)) forms.push(apart);
  const spaced = /^([a-z]+) ([a-z]{4,})$/i.exec(term);
  if (spaced && VARIANT_RULES.prefixes.test(`${spaced[1]}${spaced[2]}`.toLowerCase())) {
    const joined = `${spaced[1]}${spaced[2]}`;
    if (joined.toLowerCase().replace(VARIANT_RULES.prefixes, '') === spaced[2]!.toLowerCase())
      forms.push(joined);
  }
  return forms;
}
