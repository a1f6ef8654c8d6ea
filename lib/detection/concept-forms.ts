import type { Concept } from '../model/concept.ts';
import type { SurfaceForm } from './compile-lexicon.ts';
import { EntryFlag } from './lexicon.ts';
import { termVariants } from './term-variants.ts';

/**
 * All surface forms of one concept, with how strictly each must match: abbreviations in exact case, brands
 * with a capital, forms listed as ambiguous only with evidence.
 *
 * @param number the concept's position in the lexicon
 */
export function conceptForms(concept: Concept, number: number): SurfaceForm[] {
  const { terms, ambiguous } = concept;
  const nameOnly = concept.definition === null && concept.article === null ? EntryFlag.NameOnly : 0;
  const doubtful = new Set(Object.keys(ambiguous).map((form) => form.toLowerCase()));
  const forms: SurfaceForm[] = [];
  const add = (text: string, listed: string, flags: number): void => {
    const unsure = doubtful.has(listed.toLowerCase()) || doubtful.has(text.toLowerCase());
    forms.push({ text, concept: number, flags: flags | nameOnly | (unsure ? EntryFlag.Ambiguous : 0) });
  };
  for (const term of [concept.name, ...terms.synonyms, ...terms.spellings]) {
    const acronym = /^[A-Z0-9][A-Z0-9-]{1,5}$/.test(term);
    if (acronym) addAbbreviation(term, add);
    else for (const variant of termVariants(term)) add(variant, term, 0);
  }
  for (const term of terms.adjectives) add(term, term, 0);
  for (const term of terms.brands) add(term, term, EntryFlag.Capital);
  for (const term of terms.abbreviations) addAbbreviation(term, add);
  return forms;
}

/** Longest abbreviation that is too short to stand for one thing only (MS, PE, ICD). */
const SHORT_ABBREVIATION = 3;

function addAbbreviation(term: string, add: (text: string, listed: string, flags: number) => void): void {
  const flags = EntryFlag.ExactCase | (term.length <= SHORT_ABBREVIATION ? EntryFlag.Abbreviation : 0);
  add(term, term, flags);
  if (/[A-Z]$/.test(term)) add(`${term}s`, term, flags);
}
