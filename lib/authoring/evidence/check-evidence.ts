import type { ContentProblem } from '../content-problem.ts';
import type { PlacedText } from './placed-text.ts';
import type { SourcedEvidence } from './evidence.ts';
import { passageDigest } from './evidence-lines.ts';
import type { Sources } from './read-sources.ts';
import { statementKey } from './statement-key.ts';
import { unsupportedNumbers } from './unsupported-numbers.ts';

/** What evidence is compared with. */
export interface EvidenceOptions {
  /** Whether a reference's text is stored, so that a statement citing it owes a passage. */
  readonly isStored: (referenceId: string) => boolean;
  /** The stored texts; null where their folder is not at hand, and passages cannot be opened. */
  readonly sources: Sources | null;
}

/**
 * Checks that every line of evidence belongs to a statement that cites its reference and, with the stored texts
 * at hand, that the passage stands where the line says and holds the statement's numbers. Which statements lack
 * a line, `missingEvidence` tells.
 */
export function checkEvidence(
  statements: readonly PlacedText[],
  evidence: readonly SourcedEvidence[],
  { isStored, sources }: EvidenceOptions,
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
  for (const { text, citations, file, line } of statements) {
    const own = lines.get(statementKey(text)) ?? [];
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
