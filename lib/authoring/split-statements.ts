import { sentencesOf } from '../language/sentences.ts';
import type { Statement } from '../model/statement.ts';

const CITED = /(?<text>[^[\]]+?)\s*\[(?<citations>@[^\]]+)\](?<end>[.!?]?)(?=\s|$)/gy;
const OPENING = /^(Yes|No|Not known|Not usually|Sometimes|Often|It depends)\.\s+/;
const MARKUP = /[*_`<>]|\]\(/;

/** The statements of a paragraph or list item, and what is wrong with it. */
export interface SplitResult {
  readonly statements: Statement[];
  readonly errors: string[];
}

/**
 * Splits a paragraph into cited statements: each ends in `[@reference]` (several: `[@a; @b]`). A leading
 * "Yes." or "No." belongs to the sentence after it.
 *
 * @param source one paragraph of Markdown, plain text with citations
 */
export function splitStatements(source: string): SplitResult {
  const text = source.replace(/\s+/g, ' ').trim();
  const statements: Statement[] = [];
  const errors: string[] = [];
  if (MARKUP.test(text.replace(/\[@[^\]]*\]/g, '')))
    errors.push('write plain text: no emphasis, code, links or HTML.');
  let at = 0;
  for (const match of text.matchAll(CITED)) {
    at = match.index + match[0].length;
    const groups = match.groups as { text: string; citations: string; end: string };
    const sentence = (groups.text.trim() + groups.end).replace(/([.!?])[.!?]$/, '$1');
    const uncited = sentencesOf(sentence.replace(OPENING, '')).slice(0, -1);
    for (const lost of uncited)
      errors.push(`this sentence has no citation: "${lost}" End it with [@reference-id].`);
    const citations = groups.citations.split(';').map((part) => part.trim());
    for (const wrong of citations.filter((part) => !/^@[a-z0-9.-]+$/.test(part))) {
      errors.push(`write a citation as [@reference-id] or [@one; @two], not "${wrong}".`);
    }
    statements.push({ text: sentence, citations: citations.map((part) => part.slice(1)) });
  }
  const rest = text.slice(at).trim();
  if (rest) errors.push(`this text has no citation: "${rest}" End it with [@reference-id].`);
  return { statements, errors };
}
