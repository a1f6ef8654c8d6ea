import type { Article } from '../model/article.ts';
import type { ReviewRecord } from '../model/review-record.ts';
import type { TextSource } from '../model/text-source.ts';
import { CHECKED_SENTENCES, reviewStatus, STATUS_SENTENCES, STATUS_WORDS } from './review-words.ts';

/** What may be said of how far a text was reviewed and checked: of ours what we know, of others' what they claim. */
export interface Standing {
  /** Whether the text is the library's own. */
  readonly isOurs: boolean;
  /** In a few words, beside the text. */
  readonly status: string;
  /** What is known of its review, as a sentence. */
  readonly review: string;
  /** What is known of what it was compared with, as a sentence. */
  readonly checked: string;
  /** The review steps that we vouch for. */
  readonly steps: readonly ReviewRecord[];
  /** The review steps that a text from elsewhere names, which nothing confirms. */
  readonly claimed: readonly ReviewRecord[];
}

const FOREIGN: Readonly<Record<Exclude<TextSource, 'library'>, Pick<Standing, 'status' | 'review'>>> = {
  file: {
    status: 'Brought in from a file, not confirmed',
    review:
      'This text was brought in from a file. Medglance cannot tell who wrote or reviewed it, nor whether it was altered.',
  },
  unknown: {
    status: 'Of unknown origin, not confirmed',
    review:
      'Medglance has not noted whether this text was saved here or brought in from a file. It cannot tell who reviewed it, nor whether it was altered.',
  },
};

/** How a text stands: the only place that turns review steps into words that a reader sees. */
export function standingOf(article: Article, source: TextSource): Standing {
  if (source === 'library') {
    const status = reviewStatus(article);
    return {
      isOurs: true,
      status: STATUS_WORDS[status],
      review: STATUS_SENTENCES[status],
      checked: CHECKED_SENTENCES[article.checked],
      steps: article.review,
      claimed: [],
    };
  }
  return {
    isOurs: false,
    ...FOREIGN[source],
    checked: 'Medglance does not know what its statements were compared with.',
    steps: [],
    claimed: article.review,
  };
}

/** What stands beside the question of a saved text in lists: nothing for the library's, else that it is not. */
export function originMarks(source: TextSource): string[] {
  return source === 'library' ? [] : [FOREIGN[source].status];
}
