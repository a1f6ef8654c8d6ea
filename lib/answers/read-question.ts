import { looksForeign } from '../language/looks-foreign.ts';
import type { ConceptKind } from '../model/concept.ts';
import type { AskedQuestion } from './asked-question.ts';
import { correctSpelling } from './correct-spelling.ts';
import type { Knowledge } from './knowledge.ts';
import { questionSentence } from './question-sentence.ts';
import { CONCEPT_KINDS } from './weights.ts';

/** Most concepts that the story before a question can lend it. */
const FROM_STORY = 2;

/** The article or concept whose page a question is asked on, if it is on one. */
export type AskedOn = { readonly page: 'article' | 'concept'; readonly id: string } | null;

/**
 * Reads a question as it was typed: finds the sentence that asks, mends slips, puts everyday speech as the library has
 * it, and finds what is named and what is asked of it.
 */
export function readQuestion(
  typed: string,
  on: AskedOn,
  { library, language, conceptsIn, shortNames, vocabulary, isName }: Knowledge,
): AskedQuestion {
  const isShort = (word: string): boolean => shortNames(word).length > 0 || language.isStopWord(word);
  const mend = (text: string): string =>
    language.reword(correctSpelling(text, vocabulary, { isKnown: isShort, isName }));
  const kindOf = (id: string): ConceptKind => library.concepts.get(id)?.kind ?? 'term';
  const namedIn = (text: string): string[] => {
    const ids = [...new Set([...conceptsIn(text), ...shortNames(text)])].filter((id) =>
      library.concepts.has(id),
    );
    // "A relapse of gout" names one thing: a word of the field says what is asked of it.
    const things = ids.filter((id) => kindOf(id) !== 'term');
    return (things.length > 0 ? things : ids).toSorted(
      (a, b) => CONCEPT_KINDS[kindOf(b)] - CONCEPT_KINDS[kindOf(a)],
    );
  };
  const sentence = questionSentence(typed);
  const text = mend(sentence);
  const own = namedIn(text);
  const concepts = own.length > 0 || sentence === typed ? own : namedIn(mend(typed)).slice(0, FROM_STORY);
  const terms = [...new Set(language.terms(text))];
  const naming = new Map<string, string[]>();
  for (const id of concepts) {
    const { name, terms: wordings } = library.concepts.get(id)!;
    const names = new Set([name, ...Object.values(wordings).flat()].flatMap((each) => language.terms(each)));
    for (const term of terms) if (names.has(term)) naming.set(term, [...(naming.get(term) ?? []), id]);
  }
  const conceptId = on?.page === 'article' ? library.articles.get(on.id)?.concepts[0] : on?.id;
  const context =
    on && conceptId !== undefined ? { articleId: on.page === 'article' ? on.id : null, conceptId } : null;
  return {
    text,
    terms,
    concepts,
    naming,
    askedFor: language.askedFor(text),
    on: context,
    namesOther:
      context !== null &&
      concepts.some(
        (id) =>
          id !== context.conceptId &&
          ['condition', 'drug', 'drug-class', 'procedure', 'lab-test'].includes(kindOf(id)),
      ),
    isForeign: looksForeign(typed),
  };
}
