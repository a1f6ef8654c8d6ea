import { wordsOf } from '../language/fold-text.ts';
import { americanSpelling } from '../language/spelling.ts';
import { stemOf } from '../language/stem.ts';
import type { QuestionWords } from '../model/question-words.ts';
import type { SectionKind } from '../model/section-kind.ts';

/** What a question asks for, by its words. */
export interface AskedFor {
  /** Names of what is asked for: symptoms, a dose. */
  readonly names: readonly string[];
  /** How well each kind of section tells it, 0-1; empty when the words do not say. */
  readonly fit: ReadonlyMap<SectionKind, number>;
  /** How well a definition tells it, 0-1. */
  readonly definition: number;
  /** Nothing that a library of articles tells is asked for: a price, a place. */
  readonly isElsewhere: boolean;
  /** What a sentence must hold to tell it. */
  readonly tells: ReadonlySet<'number' | 'time' | 'dose'>;
  /** The terms that say what is asked for, rather than of what. */
  readonly terms: ReadonlySet<string>;
}

/** The words of questions, ready to be looked for. */
export interface QuestionLanguage {
  /** The terms of a text that carry its meaning: stems, one for all words that ask for the same, with repeats. */
  readonly terms: (text: string) => string[];
  /** The term of one word, or null when it carries no meaning. */
  readonly term: (word: string) => string | null;
  readonly isStopWord: (word: string) => boolean;
  readonly askedFor: (question: string) => AskedFor;
  /** A question with its turns of everyday speech put as the library has them. */
  readonly reword: (question: string) => string;
}

/** Makes the words of questions ready. */
export function openQuestionLanguage(words: QuestionWords): QuestionLanguage {
  const stopWords = new Set(words.stopWords);
  const same = new Map<string, string>();
  for (const [first, ...others] of words.synonyms) {
    const stem = stemOf(americanSpelling(first!));
    for (const other of [first!, ...others]) same.set(stemOf(americanSpelling(other)), stem);
  }
  const known = new Map<string, string | null>();
  const term = (folded: string): string | null => {
    const seen = known.get(folded);
    if (seen !== undefined) return seen;
    const stem = stemOf(americanSpelling(folded));
    const found = folded.length < 2 || stopWords.has(folded) ? null : (same.get(stem) ?? stem);
    known.set(folded, found);
    return found;
  };
  const terms = (text: string): string[] => wordsOf(text).flatMap((word) => term(word) ?? []);
  const asks = words.asks.map((ask) => ({ ...ask, patterns: ask.wordings.map(patternOf) }));
  const rewordings = words.rewordings.map(
    ({ said, means }) => [new RegExp(`\\b${said}\\b`, 'gi'), means] as const,
  );
  return {
    term,
    terms,
    isStopWord: (word) => stopWords.has(word),
    askedFor: (question) => {
      const text = americanSpelling(wordsOf(question).join(' '));
      const fit = new Map<SectionKind, number>();
      const tells = new Set<'number' | 'time' | 'dose'>();
      const said = new Set<string>();
      const names: string[] = [];
      let definition = 0;
      const found = asks.flatMap((ask) => {
        const matches = ask.patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
        return matches.length > 0 ? [{ ask, matches }] : [];
      });
      const isOther = found.some(({ ask }) => !ask.unlessOther);
      for (const { ask, matches } of found) {
        if (ask.unlessOther && isOther) continue;
        definition = Math.max(definition, ask.definition ?? ask.kinds['what-it-is'] ?? 0);
        names.push(ask.asks);
        if (ask.tells) tells.add(ask.tells);
        for (const [kind, value] of Object.entries(ask.kinds) as [SectionKind, number][])
          fit.set(kind, Math.max(fit.get(kind) ?? 0, value));
        for (const match of matches) for (const word of literalWords(match)) said.add(term(word) ?? '');
      }
      const isElsewhere = found.some(({ ask }) => Object.keys(ask.kinds).length === 0);
      return { names, fit, definition, isElsewhere, tells, terms: said };
    },
    reword: (question) =>
      rewordings.reduce((text, [pattern, means]) => text.replace(pattern, means), question),
  };
}

/** Most words that ` ... ` stands for. */
const GAP = 6;

function patternOf(wording: string): RegExp {
  const source = wording
    .replaceAll(' ... ', `(?<gap>(?: \\S+){0,${GAP}}?) `)
    .replaceAll(/(?<![)\]}])\*/g, '[a-z0-9]*');
  let gaps = 0;
  const named = source.replaceAll('(?<gap>', () => `(?<gap${(gaps += 1)}>`);
  return new RegExp(`(?<![a-z0-9])(?:${named})(?![a-z0-9])`, 'g');
}

/** The words of a match without those that only stood in a gap. A whole short question says nothing of its own. */
function literalWords(match: RegExpExecArray): string[] {
  if (match.index === 0 && match[0].length === match.input.length) return [];
  const inGaps = new Set(Object.values(match.groups ?? {}).flatMap((gap) => (gap ?? '').split(' ')));
  return match[0].split(' ').filter((word) => !inGaps.has(word));
}
