import { compileLexicon } from '../../lib/detection/compile-lexicon.ts';
import { openLexicon, type Lexicon } from '../../lib/detection/lexicon.ts';
import { scan } from '../../lib/detection/scan.ts';
import { TextWalker } from '../../lib/page/text-walker.ts';
import { fillPage, makeForms } from './made-text.ts';

/** What the bench calls inside a page. Times are milliseconds. */
const bench = {
  fillPage,
  makeForms,

  /** Compiles as many made forms as asked for. */
  compile: (count: number): Lexicon => {
    const forms = makeForms(count);
    return openLexicon(
      compileLexicon(
        forms.map((text, concept) => ({ text, concept, flags: 0 })),
        forms,
      ),
    );
  },

  /** Walks all text nodes with a TreeWalker and reads each one's characters once. */
  bareRead: (): { ms: number; checksum: number } => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let checksum = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data } = node as Text;
      for (let i = 0; i < data.length; i += 1) checksum = (checksum + data.charCodeAt(i)) | 0;
    }
    return { ms: performance.now() - start, checksum };
  },

  /** Walks all text nodes with a TreeWalker and takes only their length: the least that reading can be. */
  barestRead: (): { ms: number; checksum: number } => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let checksum = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) checksum += (node as Text).data.length;
    return { ms: performance.now() - start, checksum };
  },

  /** Walks the page's text runs and scans each, as the content script does. */
  match: (lexicon: Lexicon): { ms: number; found: number } => {
    const start = performance.now();
    const walker = new TextWalker(document.body);
    const hits: number[] = [];
    let found = 0;
    for (let run = walker.next(); run; run = walker.next()) {
      scan(run.text, lexicon, hits);
      found += hits.length / 3;
    }
    return { ms: performance.now() - start, found };
  },
};

/** The bench as pages see it. */
export type InPageBench = typeof bench;

(globalThis as unknown as { bench: InPageBench }).bench = bench;
