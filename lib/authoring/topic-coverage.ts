import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Concept } from '../model/concept.ts';

/** How much of what people ask about is there. */
export interface TopicCoverage {
  readonly topics: number;
  readonly defined: number;
  readonly withArticle: number;
  /** The ten topics in most demand that have no definition. */
  readonly missing: readonly string[];
}

/**
 * Compares the topics ranked by demand (`topics.tsv`) with the concepts that have something to show.
 *
 * @param data the data folder
 */
export async function topicCoverage(data: string, concepts: readonly Concept[]): Promise<TopicCoverage> {
  const rows = (await readFile(join(data, 'topics.tsv'), 'utf8')).trim().split('\n').slice(1);
  const byName = new Map<string, Concept>();
  for (const concept of concepts) {
    for (const name of [concept.name, ...Object.values(concept.terms).flat()]) {
      const known = byName.get(fold(name));
      if (!known || (known.definition === null && concept.definition !== null))
        byName.set(fold(name), concept);
    }
  }
  const found = rows.map((row) => {
    const [, topic = '', synonyms = ''] = row.split('\t');
    const names = [topic, ...synonyms.split(';')].map(fold).filter(Boolean);
    return { topic, concept: names.map((name) => byName.get(name)).find((concept) => concept?.definition) };
  });
  return {
    topics: rows.length,
    defined: found.filter(({ concept }) => concept).length,
    withArticle: found.filter(({ concept }) => concept?.article).length,
    missing: found
      .filter(({ concept }) => !concept)
      .slice(0, 10)
      .map(({ topic }) => topic),
  };
}

function fold(name: string): string {
  return name.trim().toLowerCase().replace(/s$/, '');
}
