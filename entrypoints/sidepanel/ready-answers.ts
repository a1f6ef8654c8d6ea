import { indexStatements, type StatementIndex } from '../../lib/answers/statement-index.ts';
import { conceptsNamed } from '../../lib/detection/concepts-named.ts';
import type { Lexicon } from '../../lib/detection/lexicon.ts';
import { conceptNames } from '../../lib/reading/concept-names.ts';
import { leadConcepts } from '../../lib/reading/lead-concepts.ts';
import type { Library } from '../../lib/reading/library.ts';
import { loadLexicon } from './panel-resources.ts';

/** What answering needs besides the question. */
export interface ReadyAnswers {
  readonly lexicon: Lexicon;
  readonly index: StatementIndex;
}

/** Makes lexicon and statement index ready. */
export async function readyAnswers(library: Library): Promise<ReadyAnswers> {
  const lexicon = await loadLexicon();
  const index = indexStatements(library.pack.articles, {
    conceptsIn: (text) => conceptsNamed(text, lexicon),
    namesOf: (id) => conceptNames(library.concepts.get(id)),
    leadConcepts: (id) => leadConcepts(library, id),
    allNames: library.pack.concepts.map(conceptNames),
    isDefined: (id) => (library.concepts.get(id)?.definition ?? null) !== null,
  });
  return { lexicon, index };
}
