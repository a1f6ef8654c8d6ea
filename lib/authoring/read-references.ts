import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { referenceSchema, type Reference } from '../model/reference.ts';
import type { ContentProblem } from './content-problem.ts';
import { z } from '../model/zod.ts';
import { readYaml, validate } from './read-yaml.ts';

const FILE = 'references.json';

/** The bibliography and where its records stand. */
export interface ReadReferences {
  readonly references: Reference[];
  /** 1-based line of a record's id; 1 for one that is not there. */
  readonly lineOfReference: (id: string) => number;
}

/** Reads the bibliography (CSL-JSON, which is YAML too, so that errors carry their line). */
export async function readReferences(data: string, problems: ContentProblem[]): Promise<ReadReferences> {
  const text = await readFile(join(data, FILE), 'utf8');
  const lines = new Map(
    text.split('\n').flatMap((line, at) => {
      const id = /^\s*(?:\{\s*)?"id": "([^"]+)"/.exec(line)?.[1];
      return id === undefined ? [] : [[id, at + 1]];
    }),
  );
  return {
    references: parsedAtOnce(text) ?? parsedWithLines(text, problems),
    lineOfReference: (id) => lines.get(id) ?? 1,
  };
}

/** The bibliography if nothing is wrong with it: reading it with its lines takes ten times as long. */
function parsedAtOnce(text: string): Reference[] | null {
  try {
    const references = z.array(referenceSchema).parse(JSON.parse(text));
    return references.every(({ id }, at) => at === 0 || references[at - 1]!.id < id) ? references : null;
  } catch {
    // What is wrong is told with its line by the other reading.
    return null;
  }
}

function parsedWithLines(text: string, problems: ContentProblem[]): Reference[] {
  const { document, lineOf } = readYaml(text, FILE, 1, problems);
  const raw = document.toJS() as unknown;
  if (!Array.isArray(raw)) {
    problems.push({ file: FILE, line: 1, message: 'write a list of CSL-JSON records.' });
    return [];
  }
  const references = raw.flatMap((record: unknown, index) => {
    const place = (path: readonly PropertyKey[]): number => lineOf([index, ...path]);
    return validate(referenceSchema, record, FILE, place, problems) ?? [];
  });
  references.forEach((reference, index) => {
    const before = references[index - 1];
    if (before && before.id >= reference.id) {
      problems.push({
        file: FILE,
        line: lineOf([index]),
        message: `sort by id: \`${reference.id}\` goes before \`${before.id}\`.`,
      });
    }
  });
  return references;
}
