import type { ContentProblem } from '../content-problem.ts';
import type { SourcedEvidence } from './evidence.ts';
import { passageDigest } from './evidence-lines.ts';
import type { Sources } from './read-sources.ts';
import { statementKey } from './statement-key.ts';
import { unsupportedNumbers } from './unsupported-numbers.ts';

/** A statement with its place, as evidence sees it. */
export interface PlacedText {
  readonly text: string;
  readonly citations: readonly string[];
  readonly file: string;
  readonly line: number;
}

/** A statement with the concept or article it belongs to. */
export interface OwnedText extends PlacedText {
  /** Id of the concept or article. */
  readonly owner: string;
}

/** What evidence is compared with. */
export interface EvidenceOptions {
  /** Whether a reference's text is stored, so that a statement citing it owes a passage. */
  readonly isStored: (referenceId: string) => boolean;
  /** Whether a concept's or article's text is older than evidence, and may still lack it. */
  readonly isOwed: (ownerId: string) => boolean;
  /** The stored texts; null where their folder is not at hand, and passages cannot be opened. */
  readonly sources: Sources | null;
}

/**
 * Checks that every line of evidence belongs to a statement that cites its reference, that every statement on
 * a stored text has a line, and, with the stored texts at hand, that the passage stands where the line says
 * and holds the statement's numbers.
 */
export function checkEvidence(
  statements: readonly OwnedText[],
  evidence: readonly SourcedEvidence[],
  { isStored, isOwed, sources }: EvidenceOptions,
  problems: ContentProblem[],
): void {
  const lines = Map.groupBy(evidence, ({ statement }) => statement);
  const cited = new Map<string, Set<string>>();
  for (const { text, citations } of statements) {
    const key = statementKey(text);
    cited.set(key, new Set([...(cited.get(key) ?? []), ...citations]));
  }
  for (const { file, line, statement, reference } of evidence) {
    if (!cited.get(statement)?.has(reference))
      problems.push({
        file,
        line,
        message: `no statement with this hash cites \`${reference}\`; take the line out.`,
      });
  }
  for (const { owner, text, citations, file, line } of statements) {
    const own = lines.get(statementKey(text)) ?? [];
    const without = citations.filter((id) => isStored(id) && !own.some(({ reference }) => reference === id));
    if (without.length > 0 && !isOwed(owner))
      problems.push({
        file,
        line,
        message: `no passage of ${without.join(', ')} is named for "${text}"; write it with \`--take\`.`,
      });
    if (sources) checkPassages({ text, citations, file, line }, own, { isStored, sources }, problems);
  }
}

function checkPassages(
  { text, citations, file, line }: PlacedText,
  own: readonly SourcedEvidence[],
  { isStored, sources }: Pick<EvidenceOptions, 'isStored'> & { readonly sources: Sources },
  problems: ContentProblem[],
): void {
  const passages = own.map((found) => {
    const record = sources.get(`${found.source}/${found.record}`);
    const passage = record?.text.slice(found.start, found.end) ?? null;
    const isThere = passage !== null && passageDigest(passage) === found.digest;
    if (!isThere)
      problems.push({
        file: found.file,
        line: found.line,
        message: `${found.source}/${found.record} does not hold this passage from ${found.start} to ${found.end}; name it anew with \`--take\`.`,
      });
    return isThere ? passage : '';
  });
  // What also rests on a text that is not stored may have its numbers from there.
  if (!citations.every(isStored) || own.length === 0) return;
  const missing = unsupportedNumbers(text, passages);
  if (missing.length > 0)
    problems.push({
      file,
      line,
      message: `${missing.join(', ')} stands in no passage of "${text}"; name the passage that says it, or cut it.`,
    });
}
