import { conceptForms } from '../../detection/concept-forms.ts';
import type { Concept } from '../../model/concept.ts';
import type { SourceRecord } from '../evidence/source-record.ts';

/** Names of several words that concepts and stored texts go by, in small letters: a text may repeat those. */
export function longNames(concepts: readonly Concept[], records: Iterable<SourceRecord>): Set<string> {
  const names = new Set<string>();
  const add = (name: string): void => {
    const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length > 1) names.add(words.join(' '));
  };
  for (const concept of concepts) for (const { text } of conceptForms(concept, 0)) add(text);
  for (const { name, synonyms } of records) for (const text of [name, ...synonyms]) add(text);
  return names;
}
