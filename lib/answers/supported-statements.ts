import type { SearchResult } from 'minisearch';
import type { ConceptKind } from '../model/concept.ts';
import type { Aim, AskedQuestion } from './asked-question.ts';
import { ASPECT_WORDS, aspectOf } from './aspect-of.ts';
import type { Aspect } from './aspect.ts';
import { queryTerms } from './query-terms.ts';
import { tellsAspect } from './tells-aspect.ts';
import { TO_ASK, URGENT, type PlacedStatement, type StatementIndex } from './statement-index.ts';

/** Share of a question's terms that a statement and its article must speak of to count as an answer. */
const STRONG_COVERAGE = 0.75;
/** A question of so few terms must be spoken of in full. */
const FEW_TERMS = 3;
/** Share of them that the statement must speak of itself. */
const OWN_COVERAGE = 0.4;
/** The same for a question that names no concept, so that only its words can tell. */
const OWN_UNNAMED = 0.6;
/** Share of the concepts named in the question that the statement must speak of. */
const CONCEPT_COVERAGE = 0.5;

/** How two drugs go together is told by what speaks of both. */
const DRUGS: ReadonlySet<ConceptKind | null> = new Set<ConceptKind>(['drug', 'drug-class']);

/** Whether one thing does something to another is told by what speaks of both, or by nothing. */
const YES_OR_NO = /^\W*(?:can|could|do|does|did|is|are|will|would|may|might)\b/i;

/** The statements among the hits of a search that speak of enough of the question, best first. */
export function supportedStatements(
  asked: AskedQuestion,
  index: StatementIndex,
  hits: readonly SearchResult[],
  { lead, aspect }: Aim,
): PlacedStatement[] {
  // What the wording of a statement has to tell, it need not say in the question's words.
  const isAimed = aspect?.tells !== undefined && asked.concepts.length > 0;
  const terms = queryTerms(isAimed ? asked.question.replace(ASPECT_WORDS, ' ') : asked.question);
  const spoken = new Set(hits.flatMap(({ queryTerms: matched }) => matched));
  // A word that the whole library does not know cannot be answered by what is said of the others.
  if (terms.some((term) => !spoken.has(term))) return [];
  // Every sentence of a lead article speaks of its concept, whether it names it or not.
  const names = new Set(queryTerms(lead?.names ?? ''));
  const implied = terms.filter((term) => names.has(term));
  const named = new Set(queryTerms(asked.concepts.map(index.namesOf).join(' ')));
  const others = terms.filter((term) => !named.has(term));
  // "Blood pressure" is one thing to speak of, in two words.
  const enough = others.length + asked.concepts.length <= FEW_TERMS ? 1 : STRONG_COVERAGE;
  // Two things named are more than a name: the question is how they go together.
  const saysMore = asked.concepts.length > 1 || others.length > 0;
  const isNamed = asked.concepts.length > 0 || lead !== null;
  const candidates = hits
    .map((hit) => {
      const placed = index.statements[hit.id as number]!;
      const isLead = lead !== null && placed.articleId === lead.articleId;
      const { all, own } = coverage(terms, hit, isLead ? implied : []);
      const concepts = conceptShare(asked.concepts, placed, isLead ? lead.conceptId : null);
      return { placed, all, own, concepts, score: hit.score * own * concepts };
    })
    .filter(({ placed }) => placed.sectionId !== TO_ASK && placed.sectionId !== URGENT)
    .filter(({ placed }) => aspect === null || canTell(aspect, placed, { lead, index, saysMore }))
    .filter(
      ({ all, own, concepts }) =>
        all >= enough && own >= (isNamed ? OWN_COVERAGE : OWN_UNNAMED) && concepts >= CONCEPT_COVERAGE,
    )
    .toSorted((a, b) => b.score - a.score);
  // Where something speaks of all that is named, what speaks of a part only leads away.
  const full = candidates.filter(({ concepts }) => concepts === 1);
  const isYesOrNo = aspect === null && asked.concepts.length === 2 && YES_OR_NO.test(asked.question);
  const drugs = asked.concepts.filter((id) => DRUGS.has(index.kindOf(id)));
  return (full.length > 0 || isYesOrNo || drugs.length > 1 ? full : candidates).map(({ placed }) => placed);
}

/**
 * Whether a statement can be about what is asked of a concept; one about its kinds tells nothing of its cure. The
 * answer of an article on a question of its own can, where the question says more than a name or that one asks for the
 * same; that of a lead article says what the concept is.
 */
function canTell(
  aspect: Aspect,
  placed: PlacedStatement,
  { lead, index, saysMore }: { lead: Aim['lead']; index: StatementIndex; saysMore: boolean },
): boolean {
  const { articleId, sectionId } = placed;
  const isLead = index.isLeadArticle(articleId);
  if (aspect.tells === undefined) return true;
  if (sectionId === null && !isLead)
    return saysMore || aspectOf(index.questionOf(articleId))?.name === aspect.name;
  if (aspect.tells.test(placed.statement.text)) return true;
  // A section on treatment in the article on something else is about the treatment of that.
  const isOther = isLead && lead !== null && articleId !== lead.articleId;
  if (isOther) return false;
  return (
    (lead !== null && tellsAspect(aspect, placed, index)) ||
    (sectionId !== null && aspect.sections.test(sectionId))
  );
}

/** Which share of the question's terms a hit speaks of: with its article, and in its own text. */
function coverage(
  terms: readonly string[],
  { queryTerms: found, match }: SearchResult,
  implied: readonly string[],
): { all: number; own: number } {
  if (terms.length === 0) return { all: 0, own: 0 };
  const matched = found.filter((term) => terms.includes(term));
  const ownTerms = matched.filter((term) =>
    Object.entries(match).some(
      ([word, fields]) => isForm(word, term) && fields.some((field) => field !== 'question'),
    ),
  );
  return {
    all: new Set([...matched, ...implied]).size / terms.length,
    // What is implied counts only beside a word that the statement says itself.
    own: ownTerms.length === 0 ? 0 : new Set([...ownTerms, ...implied]).size / terms.length,
  };
}

function conceptShare(
  asked: readonly string[],
  { concepts }: PlacedStatement,
  implied: string | null,
): number {
  if (asked.length === 0) return 1;
  return asked.filter((id) => id === implied || concepts.includes(id)).length / asked.length;
}

/** Whether an indexed term is one that a query term was matched with: itself, or one that begins alike. */
function isForm(found: string, term: string): boolean {
  return found === term || found.slice(0, 3) === term.slice(0, 3);
}
