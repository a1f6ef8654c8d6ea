import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSeq } from 'yaml';
import { conceptSchema, type Concept } from '../model/concept.ts';
import type { ContentProblem } from './content-problem.ts';
import { readYaml, validate } from './read-yaml.ts';
import { splitStatements } from './split-statements.ts';

/** A concept with the place it was written at. */
export interface SourcedConcept {
  readonly concept: Concept;
  readonly file: string;
  readonly line: number;
}

/**
 * Reads one file of concepts.
 *
 * @param data the data folder
 * @param file path relative to it
 */
export async function readConcepts(
  data: string,
  file: string,
  problems: ContentProblem[],
): Promise<SourcedConcept[]> {
  const { document, lineOf } = readYaml(await readFile(join(data, file), 'utf8'), file, 1, problems);
  if (!isSeq(document.contents)) {
    problems.push({ file, line: 1, message: 'write a list of concepts, each beginning with `- id:`.' });
    return [];
  }
  return (document.toJS() as unknown[]).flatMap((raw, index) => {
    const place = (path: readonly PropertyKey[]): number => lineOf([index, ...path]);
    const parsed = parseDefinition(raw, file, place, problems);
    const concept = validate(conceptSchema, parsed, file, place, problems);
    return concept ? [{ concept, file, line: place([]) }] : [];
  });
}

function parseDefinition(
  raw: unknown,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
  problems: ContentProblem[],
): unknown {
  if (typeof raw !== 'object' || raw === null || !('definition' in raw)) return raw;
  const definition = raw.definition;
  if (typeof definition !== 'object' || definition === null) return raw;
  const levels = Object.entries(definition).map(([level, text]) => {
    const { statements, errors } = splitStatements(typeof text === 'string' ? text : JSON.stringify(text));
    const line = lineOf(['definition', level]);
    for (const message of errors) problems.push({ file, line, message });
    return [level, statements];
  });
  return { ...raw, definition: Object.fromEntries(levels) };
}
