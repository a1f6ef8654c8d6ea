import type { Audience } from '../model/audience.ts';
import type { Concept } from '../model/concept.ts';
import type { Statement } from '../model/statement.ts';

/** A concept's definition for an audience: the plain one for patients, the precise one for others; or none. */
export function definitionFor(concept: Concept | undefined, audience: Audience): readonly Statement[] | null {
  const definition = concept?.definition ?? null;
  return definition && (audience === 'patient' ? definition.plain : definition.precise);
}
