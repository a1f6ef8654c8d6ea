import type { Article } from '../model/article.ts';
import type { Concept } from '../model/concept.ts';
import type { SectionKind } from '../model/section-kind.ts';
import type { Statement } from '../model/statement.ts';
import type { Danger } from '../safety/read-danger.ts';

/** A statement with the section that it stands in. */
interface PlacedStatement {
  /** Null for an article's answer, for definitions and values. */
  readonly sectionId: string | null;
  /** What it tells; null when that is not known. */
  readonly kind: SectionKind | null;
  readonly statement: Statement;
}

/** What one place of the library says: statements of an article, a definition, or the values of a test. */
export type AnswerPart =
  | { readonly from: 'article'; readonly article: Article; readonly statements: readonly PlacedStatement[] }
  | {
      readonly from: 'definition' | 'values';
      readonly concept: Concept;
      readonly statements: readonly PlacedStatement[];
    };

/** What the library says to a question; no sentence of it is made up. */
export interface Answer {
  /**
   * `answer`: the parts answer it. `about`: they do not, and tell what the question is about. `refusal`: nothing is
   * shown, since nothing is near enough or the question is in another language.
   */
  readonly outcome: 'answer' | 'about' | 'refusal';
  /** Best first; empty in a refusal. */
  readonly parts: readonly AnswerPart[];
  /** What the question was understood to name, and to ask for. */
  readonly understood: { readonly concepts: readonly Concept[]; readonly askedFor: readonly string[] };
  /** The question seems to be in another language than the library. */
  readonly isForeign: boolean;
  /** Somebody may be in danger, by the question's words. With `crisis` nothing else is shown. */
  readonly danger: Danger;
  /** What the articles near the question say about emergencies. */
  readonly urgentStatements: readonly Statement[];
  /** The question asks for advice on somebody's own case. */
  readonly personal: boolean;
  /** Articles near the question, nearest first, without those that answer. */
  readonly nearest: readonly Article[];
}
