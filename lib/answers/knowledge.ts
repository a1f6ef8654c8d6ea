import { dangerReader, type Danger } from '../safety/read-danger.ts';
import { foldText, wordsOf } from '../language/fold-text.ts';
import type { Audience } from '../model/audience.ts';
import type { Library } from '../reading/library.ts';
import { vocabularyOf, type Vocabulary } from './correct-spelling.ts';
import { passagesOf } from './passages-of.ts';
import { indexPassages, type PassageIndex } from './passage-index.ts';
import { openQuestionLanguage, type QuestionLanguage } from './question-language.ts';
import { shortNames, type ShortNames } from './short-names.ts';

/** All that answering needs to know besides the question. */
export interface Knowledge {
  readonly library: Library;
  readonly language: QuestionLanguage;
  /** Ids of the concepts that a text names, sure ones and long ones first. */
  readonly conceptsIn: (text: string) => readonly string[];
  readonly shortNames: ShortNames;
  readonly vocabulary: Vocabulary;
  /** What danger a question speaks of, decided from its words alone. */
  readonly dangerIn: (question: string) => Danger;
  /** Whether a word stands in the name of a concept. */
  readonly isName: (word: string) => boolean;
  /** What can answer an audience; made when it is first asked for. */
  readonly indexFor: (audience: Audience) => PassageIndex;
}

/** Makes ready what answering needs besides the question. */
export function openKnowledge(library: Library, conceptsIn: (text: string) => readonly string[]): Knowledge {
  const language = openQuestionLanguage(library.pack.questionWords);
  const indexes = new Map<Audience, PassageIndex>();
  const { articles, concepts } = library.pack;
  const texts = articles.flatMap(({ question, also, parts }) => [
    question,
    ...also,
    ...Object.values(parts).flatMap(({ answer, sections }) =>
      [...answer, ...sections.flatMap(({ blocks }) => blocks.flatMap(({ statements }) => statements))].map(
        ({ text }) => text,
      ),
    ),
  ]);
  const written = new Set(
    texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? []),
  );
  const nameWords = new Set(
    concepts.flatMap(({ name, terms }) =>
      [name, ...Object.values(terms).flat()].flatMap((text) => wordsOf(text)),
    ),
  );
  return {
    library,
    dangerIn: dangerReader(library.pack.safetyWords),
    isName: (word) => nameWords.has(word),
    language,
    conceptsIn,
    shortNames: shortNames(concepts, (word) => language.isStopWord(word) || written.has(word)),
    vocabulary: vocabularyOf([
      ...texts,
      ...concepts
        .flatMap(({ name, terms, definition }) => [
          name,
          ...Object.values(terms).flat(),
          ...(definition?.plain ?? []).map(({ text }) => text),
        ])
        .map(foldText),
    ]),
    indexFor: (audience) => {
      const known = indexes.get(audience);
      if (known) return known;
      const index = indexPassages(
        passagesOf(library, audience, { conceptsIn, askedFor: language.askedFor }),
        language,
      );
      indexes.set(audience, index);
      return index;
    },
  };
}
