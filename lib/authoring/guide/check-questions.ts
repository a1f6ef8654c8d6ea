import { AUDIENCES } from '../../model/audience.ts';
import type { SourcedArticle } from '../read-article.ts';
import type { GuideFault } from './guide-fault.ts';

/** Finds lines under `ask-your-doctor` that a reader could not ask as they stand. */
export function checkQuestions({ article, file, lineOfText }: SourcedArticle): GuideFault[] {
  return AUDIENCES.flatMap((audience) => article.parts[audience].sections)
    .filter(({ kind }) => kind === 'ask-your-doctor')
    .flatMap(({ blocks }) => blocks.flatMap(({ statements }) => statements))
    .filter(({ text }) => !text.endsWith('?'))
    .map(({ text }) => ({
      check: 'questions',
      owner: article.id,
      file,
      line: lineOfText(text),
      message: `write it as the reader would ask it, ending in "?": "${text}"`,
    }));
}
