import type { Concept } from '../model/concept.ts';
import type { SurfaceForm } from './compile-lexicon.ts';
import { isTechnical } from './is-technical.ts';
import { EntryFlag } from './lexicon.ts';
import { termVariants } from './term-variants.ts';

/**
 * All surface forms of one concept, with how strictly each must match: abbreviations in exact case, brands
 * with a capital, forms listed as ambiguous only with evidence.
 *
 * @param number the concept's position in the lexicon
 * @param clear abbreviations that stand for one thing only, however short
 */
export function conceptForms(
  concept: Concept,
  number: number,
  clear: ReadonlySet<string> = new Set(),
): SurfaceForm[] {
  const { terms, ambiguous } = concept;
  const nameOnly = concept.definition === null && concept.article === null ? EntryFlag.NameOnly : 0;
  const doubtful = new Set(Object.keys(ambiguous).map((form) => form.toLowerCase()));
  const forms: SurfaceForm[] = [];
  const add = (text: string, listed: string, flags: number): void => {
    const unsure = doubtful.has(listed.toLowerCase()) || doubtful.has(text.toLowerCase());
    const technical = isTechnical(text) ? EntryFlag.Technical : 0;
    const doubt = unsure ? EntryFlag.Ambiguous : 0;
    forms.push({
      text,
      listed: listed.toLowerCase(),
      concept: number,
      flags: flags | nameOnly | technical | doubt,
    });
  };
  for (const term of [concept.name, ...terms.synonyms, ...terms.spellings]) {
    if (ION.test(term)) continue;
    const acronym = /^[A-Z0-9][A-Z0-9-]{1,5}$/.test(term);
    if (acronym) addAbbreviation(term, clear, add);
    else for (const variant of termVariants(term)) add(variant, term, 0);
  }
  if (concept.kind === 'organism') {
    for (const term of [concept.name, ...terms.synonyms]) {
      const species = SPECIES.exec(term);
      if (species) add(`${species[1]}. ${species[2]}`, term, 0);
    }
  }
  for (const term of terms.adjectives) add(term, term, 0);
  for (const term of terms.brands) add(term, term, EntryFlag.Capital);
  for (const term of terms.abbreviations) addAbbreviation(term, clear, add);
  return forms;
}

/** The sign is no part of a word, and the letters alone (K, Na) mean too much else. */
const ION = /^[A-Z][a-z]?\d?[+-]$/;

/** The Latin name of a species, which texts shorten to "E. coli"; "Head lice" is none. */
const SPECIES =
  /^([A-Z])[a-z]{3,} (?![a-z]*(?:virus|bacteria|infection|flora|lice|mites?|worms?)$)([a-z]{4,})$/;

/** Longest abbreviation that is too short to stand for one thing only (MS, PE, ICD). */
const SHORT_ABBREVIATION = 3;

function addAbbreviation(
  term: string,
  clear: ReadonlySet<string>,
  add: (text: string, listed: string, flags: number) => void,
): void {
  const short = term.length <= SHORT_ABBREVIATION && !clear.has(term);
  const flags = EntryFlag.ExactCase | (short ? EntryFlag.Abbreviation : 0);
  add(term, term, flags);
  if (/[A-Z]$/.test(term)) add(`${term}s`, term, flags);
}
