import { foldText } from '../language/fold-text.ts';

/** The words of a question, folded, and for each the number of the clause that it stands in. */
export interface SpokenWords {
  readonly words: readonly string[];
  readonly clauses: readonly number[];
}

/** Splits a question into words and clauses; a sign such as a comma, or "but", begins a new clause. */
export function spokenWords(question: string): SpokenWords {
  const words: string[] = [];
  const clauses: number[] = [];
  let clause = 0;
  for (const [part] of foldText(question).matchAll(/[\p{L}\p{N}]+|[,.;:!?()]+/gu)) {
    const isWord = /^[\p{L}\p{N}]/u.test(part);
    if (!isWord || part === 'but') clause += 1;
    if (!isWord) continue;
    words.push(part);
    clauses.push(clause);
  }
  return { words, clauses };
}
