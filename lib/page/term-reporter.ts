import type { FrameTerms } from '../model/page-terms.ts';
import { foundTerms } from './found-terms.ts';
import type { MarkedPage } from './marked-page.ts';
import type { PageReader } from './page-reader.ts';

/** Tells an open panel what was found in this page; one telling at a time, since that of a long page takes a while. */
export class TermReporter {
  readonly #marked: MarkedPage;
  readonly #reader: Pick<PageReader, 'isPartly'>;
  readonly #report: (terms: FrameTerms) => void;
  readonly #signal: AbortSignal;
  #told = '';
  #isTelling = false;

  constructor(
    marked: MarkedPage,
    reader: Pick<PageReader, 'isPartly'>,
    report: (terms: FrameTerms) => void,
    signal: AbortSignal,
  ) {
    this.#marked = marked;
    this.#reader = reader;
    this.#report = report;
    this.#signal = signal;
  }

  /**
   * Tells it if there are news.
   *
   * @param afresh whether to tell it all the same: someone asks for the first time
   */
  async tell(afresh: boolean): Promise<void> {
    const news = `${this.#marked.version} ${this.#reader.isPartly}`;
    // Who asks now hears what is about to be told.
    if (this.#isTelling || (!afresh && this.#told === news)) return;
    this.#isTelling = true;
    this.#told = news;
    const terms = await foundTerms(this.#marked, this.#signal);
    this.#isTelling = false;
    if (!this.#signal.aborted) this.#report({ isPartly: this.#reader.isPartly, terms });
  }
}
