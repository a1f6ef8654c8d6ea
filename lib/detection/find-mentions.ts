import { looksForeign } from '../language/looks-foreign.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { PageEvidence } from './page-evidence.ts';
import { resolveHits, type Scope } from './resolve-hits.ts';
import { scan } from './scan.ts';
import { spelledOut } from './spelled-out.ts';

/**
 * Finds the mentions in a whole plain text. Each paragraph (lines up to an empty line) is a text run; all
 * runs together are the page that gives uncertain forms their evidence. Paragraphs that are not English are
 * left out.
 *
 * @returns mentions in order, with offsets into `text`
 */
export function findMentions(text: string, lexicon: Lexicon, scope: Scope): Mention[] {
  const runs: { text: string; offset: number; hits: number[] }[] = [];
  const evidence = new PageEvidence(lexicon);
  let offset = 0;
  for (const part of text.split(/(\r?\n[^\S\n]*\r?\n)/)) {
    const hits: number[] = [];
    const words = scan(part, lexicon, hits);
    if (hits.length > 0 && looksForeign(part)) hits.length = 0;
    evidence.add({ words, hits, spelledOut: spelledOut(part, hits) });
    runs.push({ text: part, offset, hits });
    offset += part.length;
  }
  return runs.flatMap((run) =>
    resolveHits(run.text, run.hits, evidence, scope).map((mention) => ({
      ...mention,
      start: mention.start + run.offset,
      end: mention.end + run.offset,
    })),
  );
}
