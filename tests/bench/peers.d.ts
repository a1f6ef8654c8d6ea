declare module 'ahocorasick' {
  /** Finds many strings at once; gives `[end, matches]` pairs. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [number, string[]][];
  }
}
declare module 'flashtext.js' {
  /** Finds many keywords at once. */
  export default class KeywordProcessor {
    addKeywordsFromArray(keywords: readonly string[]): void;
    extractKeywords(text: string): string[];
  }
}
