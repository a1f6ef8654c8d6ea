import AhoCorasick from 'ahocorasick';
import KeywordProcessor from 'flashtext.js';
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
        // A lexicon numbers fewer concepts than this has forms.
        forms.map((text, at) => ({ text, concept: at % 50_000, flags: 0 })),
        forms.slice(0, 50_000),
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

  /** What other ways to find the same forms take on the page's text, which they are handed as one string. */
  peers: (count: number): Record<'ahocorasick' | 'flashtext.js' | 'a literal RegExp', number> => {
    const forms = makeForms(count);
    const text = document.body.textContent.toLowerCase();
    const corasick = new AhoCorasick(forms);
    const flash = new KeywordProcessor();
    flash.addKeywordsFromArray(forms);
    const pattern = new RegExp(`\\b(?:${forms.join('|')})\\b`, 'g');
    const time = (search: () => unknown): number => {
      const start = performance.now();
      search();
      return performance.now() - start;
    };
    return {
      ahocorasick: time(() => corasick.search(text)),
      'flashtext.js': time(() => flash.extractKeywords(text)),
      'a literal RegExp': time(() => text.match(pattern)),
    };
  },

  /** Scans text that is as bad as it can be: every word begins many terms and ends none. */
  worst: (words: number): number => {
    const forms = Array.from({ length: 8 }, (_, at) => `${'aa '.repeat(at + 2)}b`);
    const lexicon = openLexicon(
      compileLexicon(
        forms.map((text, concept) => ({ text, concept, flags: 0 })),
        forms,
      ),
    );
    const text = 'aa '.repeat(words);
    const hits: number[] = [];
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      scan(text, lexicon, hits);
      return performance.now() - start;
    });
    return Math.min(...times);
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
