import type { QuestionLanguage } from './question-language.ts';
import type { Passage } from './passage.ts';
import type { FoundBy, PassageFields } from './passages-of.ts';
import { FIELDS, SCORE } from './weights.ts';

/** Where a term stands: passages by number, and how strongly there. */
interface Postings {
  readonly passages: number[];
  readonly strengths: number[];
}

/** All passages, searchable by term (BM25F: Robertson and Zaragoza 2009). */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  /** The terms of each phrasing of an article's question, by the article's id. */
  readonly phrasings: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** How rare a term is: about 0 for one that is everywhere. */
  readonly rarity: (term: string) => number;
  /** The passages that hold a term, with the share of its rarity that each earns, 0-1. */
  readonly holding: (term: string) => Iterable<readonly [passage: number, share: number]>;
  /** The passages about a concept. */
  readonly aboutConcept: (id: string) => readonly number[];
}

/** Indexes passages, each field's words by its weight and length. */
export function indexPassages(found: readonly FoundBy[], language: QuestionLanguage): PassageIndex {
  const fieldTerms = found.map(({ fields }) => termsOf(fields, language));
  const average = Object.fromEntries(
    fieldNames.map((name) => [
      name,
      Math.max(
        1,
        fieldTerms.reduce((sum, fields) => sum + fields[name].length, 0) / Math.max(1, found.length),
      ),
    ]),
  ) as Record<FieldName, number>;
  const index = new Map<string, Postings>();
  fieldTerms.forEach((fields, number) => {
    const strengths = new Map<string, number>();
    for (const name of fieldNames) {
      const { weight, length } = FIELDS[name];
      const norm = 1 - length + (length * fields[name].length) / average[name];
      // A concept has many names that share words: a word counts once for all of them.
      const terms = name === 'text' ? fields[name] : new Set(fields[name]);
      for (const term of terms) strengths.set(term, (strengths.get(term) ?? 0) + weight / norm);
    }
    for (const [term, strength] of strengths) {
      const postings = index.get(term) ?? { passages: [], strengths: [] };
      postings.passages.push(number);
      postings.strengths.push(strength);
      index.set(term, postings);
    }
  });
  const byConcept = new Map<string, number[]>();
  const phrasings = new Map<string, string[][]>();
  found.forEach(({ passage, fields }, number) => {
    for (const id of passage.about.keys()) byConcept.set(id, [...(byConcept.get(id) ?? []), number]);
    if (passage.from === 'article' && !phrasings.has(passage.id))
      phrasings.set(
        passage.id,
        fields.phrasings.map((phrasing) => [...new Set(language.terms(phrasing))]),
      );
  });
  return {
    passages: found.map(({ passage }) => passage),
    phrasings,
    rarity: (term) => {
      const count = index.get(term)?.passages.length ?? 0;
      return Math.log(1 + (found.length - count + 0.5) / (count + 0.5));
    },
    *holding(term) {
      const postings = index.get(term);
      if (!postings) return;
      for (const [at, passage] of postings.passages.entries()) {
        const strength = postings.strengths[at]!;
        yield [passage, strength / (SCORE.saturation + strength)];
      }
    },
    aboutConcept: (id) => byConcept.get(id) ?? [],
  };
}

type FieldName = keyof typeof FIELDS;
const fieldNames = Object.keys(FIELDS) as FieldName[];

function termsOf(fields: PassageFields, language: QuestionLanguage): Record<FieldName, string[]> {
  return {
    names: [...new Set(fields.names.flatMap((name) => language.terms(name)))],
    heading: language.terms(fields.heading),
    text: language.terms(fields.text),
    phrasings: fields.phrasings.flatMap((phrasing) => language.terms(phrasing)),
  };
}
