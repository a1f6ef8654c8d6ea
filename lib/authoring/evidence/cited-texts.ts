import type { Evidence } from './evidence.ts';
import type { Sources } from './read-sources.ts';

/** The whole texts of the records that evidence names, each once: what its writer has read. */
export function citedTexts(evidence: readonly Evidence[], sources: Sources): string[] {
  const keys = new Set(evidence.map(({ source, record }) => `${source}/${record}`));
  return [...keys].flatMap((key) => sources.get(key)?.text ?? []);
}
