import type { PlacedText } from './placed-text.ts';
import type { Evidence } from './evidence.ts';
import type { Sources } from './read-sources.ts';
import { statementKey } from './statement-key.ts';

/** Statements beside the passages they rest on, as lines to read. */
export function showEvidence(
  statements: readonly PlacedText[],
  evidence: readonly Evidence[],
  sources: Sources,
): string[] {
  const lines = Map.groupBy(evidence, ({ statement }) => statement);
  return statements.flatMap(({ text, citations, file, line }) => {
    const own = lines.get(statementKey(text)) ?? [];
    const passages = own.map((found) => {
      const passage = sources.get(`${found.source}/${found.record}`)?.text.slice(found.start, found.end);
      return `    ${found.reference} (${found.source}/${found.record}): ${passage?.replace(/\s+/g, ' ') ?? 'not found'}`;
    });
    const without = citations.filter((id) => !own.some(({ reference }) => reference === id));
    return [
      `${file}:${line}  ${text}`,
      ...passages,
      ...without.map((id) => `    ${id}: not compared with the full text`),
    ];
  });
}
