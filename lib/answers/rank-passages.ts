import type { AskedQuestion } from './asked-question.ts';
import type { Passage } from './passage.ts';
import type { PassageIndex } from './passage-index.ts';
import { CONCEPT_KINDS, SCORE } from './weights.ts';
import type { Library } from '../reading/library.ts';

/** A passage with what speaks for it; each part is kept, since whether to answer is judged by them. */
export interface Ranked {
  readonly passage: Passage;
  readonly score: number;
  /** How much of the concepts asked about it is about, 0-1. */
  readonly concept: number;
  /** How well its kind tells what is asked, 0-1. */
  readonly kind: number;
  /** How much of the question's words it holds, by their rarity, 0-1; the words that name a concept aside. */
  readonly cover: number;
  /** How rare the rarest word of the question is that it lacks. */
  readonly unmet: number;
  /** The share of the words that say what is asked for which it holds, 0-1. */
  readonly asking: number;
  /** How much its article's question is the one asked, 0-1. */
  readonly same: number;
  /** It holds the number, time or dose that is asked for, or none is. */
  readonly tells: boolean;
}

const TELLS = {
  number: /(?<![A-Za-z])\d|\b(?:half|third|quarter|one|two|three|most|common|rare)\b/i,
  time: /\b(?:minutes?|hours?|days?|weeks?|months?|years?|lifelong|for life|at once|overnight)\b/i,
  dose: /\d ?(?:mg|g|mL|µg|mcg|units?|IU|cups?|glasses|liters?|litres?)\b|\b(?:once|twice|three times|times a day|tablets?)\b/i,
} as const;

/** All passages that have anything of what is asked, best first; equally good ones in the order of the library. */
export function rankPassages(asked: AskedQuestion, index: PassageIndex, library: Library): Ranked[] {
  const { concepts, naming, askedFor, on } = asked;
  const isAsking = (term: string): boolean => askedFor.terms.has(term) && !naming.has(term);
  const own = asked.terms.filter((term) => !naming.has(term) && !isAsking(term));
  const ownRarity = own.reduce((sum, term) => sum + index.rarity(term), 0);
  const words = new Float64Array(index.passages.length);
  const holding = new Map<string, ReadonlyMap<number, number>>();
  for (const term of asked.terms) {
    const shares = sharesOf(term, asked, index);
    holding.set(term, shares);
    const weight = naming.has(term) ? SCORE.namingWord : isAsking(term) ? SCORE.askingWord : 1;
    for (const [passage, share] of shares) words[passage]! += weight * index.rarity(term) * share;
  }
  const weights = concepts.map((id) => CONCEPT_KINDS[library.concepts.get(id)?.kind ?? 'term']);
  const subjects = concepts.length > 0 || !on ? concepts : [on.conceptId];
  const subjectWeights = concepts.length > 0 || !on ? weights : [1];
  const allWeights = subjectWeights.reduce((sum, weight) => sum + weight, 0);
  const same = samenessByArticle(asked, index);
  const candidates = index.passages.flatMap((passage, at): Ranked[] => {
    const about = subjects.reduce(
      (sum, id, place) => sum + subjectWeights[place]! * (passage.about.get(id) ?? 0),
      0,
    );
    const isHere = on !== null && passage.from === 'article' && passage.id === on.articleId;
    if (words[at] === 0 && about === 0 && !isHere) return [];
    if (on && !isHere && !isAboutOther(passage, asked)) return [];
    const concept = allWeights === 0 ? 0 : about / allWeights;
    const kind = kindOf(passage, asked);
    const lacking = own.filter((term) => !holding.get(term)!.has(at)).map((term) => index.rarity(term));
    const unmet = Math.max(0, ...lacking);
    const cover = ownRarity === 0 ? 1 : 1 - lacking.reduce((sum, rarity) => sum + rarity, 0) / ownRarity;
    const saying = asked.terms.filter(isAsking);
    const asking =
      saying.length === 0 ? 0 : saying.filter((term) => holding.get(term)!.has(at)).length / saying.length;
    const isSame = passage.from === 'article' ? (same.get(passage.id) ?? 0) : 0;
    const tells = [...askedFor.tells].every((what) =>
      passage.statements.some(({ text }) => TELLS[what].test(text)),
    );
    const score =
      words[at]! +
      SCORE.concept * Math.min(about, 2) +
      SCORE.kind * kind * Math.max(concept, isHere ? 1 : 0) +
      SCORE.sameQuestion * isSame * (passage.sectionId === null ? 1 : SCORE.sameElsewhere) +
      (askedFor.tells.size > 0 && tells ? SCORE.tells : 0) +
      (isHere ? SCORE.ownArticle : 0) -
      SCORE.unmet * unmet;
    return [{ passage, score, concept, kind, cover, unmet, asking, same: isSame, tells }];
  });
  return candidates.toSorted((a, b) => b.score - a.score);
}

/** The passages that hold a term, with how strongly. A term that names a concept stands in all that is about it. */
function sharesOf(term: string, { naming }: AskedQuestion, index: PassageIndex): Map<number, number> {
  const shares = new Map(index.holding(term));
  for (const id of naming.get(term) ?? []) {
    for (const passage of index.aboutConcept(id)) {
      const about = index.passages[passage]!.about.get(id) ?? 0;
      shares.set(passage, Math.max(shares.get(passage) ?? 0, about));
    }
  }
  return shares;
}

/** On a page, another subject is told of only where the question names it. */
function isAboutOther(passage: Passage, { concepts, on }: AskedQuestion): boolean {
  return [...concepts, on!.conceptId].some((id) => (passage.about.get(id) ?? 0) >= 0.9);
}

function kindOf(
  { kinds, sectionId }: Passage,
  { askedFor: { names, fit, definition } }: AskedQuestion,
): number {
  if (names.length === 0) {
    const isWhat = kinds.has('what-it-is') && sectionId === null;
    return isWhat ? SCORE.unsaidKind['what-it-is'] : SCORE.unsaidKind.other;
  }
  if (sectionId === null && kinds.has('what-it-is')) return definition;
  return Math.max(0, ...[...kinds].map(([kind, share]) => share * (fit.get(kind) ?? 0)));
}

/** How much each article's question, in its nearest phrasing, is the one asked: shared terms by rarity, 0-1. */
function samenessByArticle(asked: AskedQuestion, index: PassageIndex): Map<string, number> {
  const terms = new Set(asked.terms);
  const rarityOf = (list: Iterable<string>): number =>
    [...list].reduce((sum, term) => sum + index.rarity(term), 0);
  const all = rarityOf(terms);
  const found = new Map<string, number>();
  for (const [id, phrasings] of index.phrasings) {
    let best = 0;
    for (const phrasing of phrasings) {
      const shared = rarityOf(phrasing.filter((term) => terms.has(term)));
      if (shared > 0) best = Math.max(best, shared / (all + rarityOf(phrasing) - shared));
    }
    if (best > 0) found.set(id, best);
  }
  return found;
}
