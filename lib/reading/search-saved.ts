import { foldText } from '../language/fold-text.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { partStatements } from './part-statements.ts';

/** Finds saved articles by words; all words must occur, question and tags before text. */
export type SavedSearch = (query: string) => readonly SavedArticle[];

/**
 * Makes saved articles searchable by everything in them: question, text of the audience they were saved for,
 * note, tags, page title. Words are found within words, without regard to case and accents.
 *
 * @param saved in the order in which they are listed; the order among equally good ones is kept
 */
export function searchSaved(saved: readonly SavedArticle[]): SavedSearch {
  let entries: readonly { article: SavedArticle; head: string; text: string }[] | null = null;
  return (query) => {
    const words = foldText(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return saved;
    entries ??= saved.map((article) => ({ article, head: headOf(article), text: textOf(article) }));
    const found = entries.filter(({ head, text }) =>
      words.every((word) => head.includes(word) || text.includes(word)),
    );
    const isHead = ({ head }: { head: string }): boolean => words.every((word) => head.includes(word));
    return [...found.filter(isHead), ...found.filter((entry) => !isHead(entry))].map(
      ({ article }) => article,
    );
  };
}

function headOf({ article, tags, pageTitle }: SavedArticle): string {
  return foldText([article.question, ...article.also, ...tags, pageTitle ?? ''].join('\n'));
}

function textOf({ article, audience, note }: SavedArticle): string {
  const part = article.parts[audience];
  const headings = part.sections.map(({ heading }) => heading);
  const words = partStatements(part).map(({ text }) => text);
  return foldText([note, ...article.concepts, ...headings, ...words].join('\n'));
}
