import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { gatherEvidence, resolveHits, type Scope } from './resolve-hits.ts';
import { scan } from './scan.ts';

/**
 * Finds the mentions in a whole plain text. Each paragraph (lines up to an empty line) is a text run; all
 * runs together are the page that gives ambiguous forms their evidence.
 *
 * @returns mentions in order, with offsets into `text`
 */
export function findMentions(text: string, lexicon: Lexicon, scope: Scope): Mention[] {
  const runs: { offset: number; hits: number[] }[] = [];
  const evidence = new Set<number>();
  let offset = 0;
  for (const part of text.split(/(\r?\n[^\S\n]*\r?\n)/)) {
    const hits: number[] = [];
    scan(part, lexicon, hits);
    gatherEvidence(hits, evidence);
    runs.push({ offset, hits });
    offset += part.length;
  }
  return runs.flatMap((run) =>
    resolveHits(run.hits, evidence, scope).map((mention) => ({
      ...mention,
      start: mention.start + run.offset,
      end: mention.end + run.offset,
    })),
  );
}
