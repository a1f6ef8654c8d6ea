import type { ArticlePart } from '../model/article.ts';

/** A sentence that is not as it was: taken out, new, or in other words. */
export interface SentenceChange {
  /** The heading under which it stands (for a sentence taken out: stood); null for the answer. */
  readonly heading: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

interface Sentence {
  readonly heading: string | null;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Share of words that two sentences must have in common to be taken for the same one in other words. */
const ALIKE = 0.5;

/**
 * What changed from one version of an audience's text to another, sentence by sentence, in the order of the
 * newer one. Sentences that only moved did not change.
 */
export function compareParts(before: ArticlePart, after: ArticlePart): SentenceChange[] {
  const old = sentencesOf(before);
  const fresh = sentencesOf(after);
  const oldTexts = new Set(old.map(({ text }) => text));
  const freshTexts = new Set(fresh.map(({ text }) => text));
  const gone = old.filter(({ text }) => !freshTexts.has(text));
  const changes: SentenceChange[] = [];
  for (const { heading, text, words } of fresh.filter((sentence) => !oldTexts.has(sentence.text))) {
    const scored = gone.map((sentence) => ({ sentence, share: sharedWords(sentence.words, words) }));
    const best = scored.toSorted((a, b) => b.share - a.share)[0];
    if (best && best.share >= ALIKE) {
      gone.splice(gone.indexOf(best.sentence), 1);
      changes.push({ heading, before: best.sentence.text, after: text });
    } else changes.push({ heading, before: null, after: text });
  }
  return [...changes, ...gone.map(({ heading, text }) => ({ heading, before: text, after: null }))];
}

function sentencesOf(part: ArticlePart): Sentence[] {
  const sentence = (heading: string | null, text: string): Sentence => ({
    heading,
    text,
    words: new Set(text.toLowerCase().match(/[\p{L}\p{N}.]+/gu)),
  });
  return [
    ...part.answer.map(({ text }) => sentence(null, text)),
    ...part.sections.flatMap(({ heading, blocks }) =>
      blocks.flatMap(({ statements }) => statements.map(({ text }) => sentence(heading, text))),
    ),
  ];
}

function sharedWords(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return left.intersection(right).size / Math.max(left.size, right.size, 1);
}
