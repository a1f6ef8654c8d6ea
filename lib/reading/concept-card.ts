import type { Audience } from '../model/audience.ts';
import type { Concept } from '../model/concept.ts';
import type { Reference } from '../model/reference.ts';

/** A concept as something to learn: its name in front, its definition with the sources' titles behind. */
export function conceptCard(
  { name, kind, definition }: Concept,
  audience: Audience,
  references: ReadonlyMap<string, Reference>,
): { front: string; back: string; tags: string[] } | null {
  if (!definition) return null;
  const { text, citations } = audience === 'patient' ? definition.plain : definition.precise;
  const sources = citations.map((id) => references.get(id)?.title ?? id);
  return { front: name, back: `${text}\nSources: ${sources.join('; ')}`, tags: ['medglance', kind] };
}
