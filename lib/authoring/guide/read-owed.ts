import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../../model/zod.ts';
import type { ContentProblem } from '../content-problem.ts';
import { readYaml, validate } from '../read-yaml.ts';
import { GUIDE_CHECKS } from './guide-fault.ts';

/** The file of owed texts, in the data folder. */
export const OWED_FILE = 'owed.yaml';

const owedSchema = z.partialRecord(z.enum(GUIDE_CHECKS), z.string());

/** Texts older than the guide, by the check that they do not meet yet: ids, divided by spaces. */
export type Owed = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the list of owed texts; an empty one where there is no file. */
export async function readOwed(data: string, problems: ContentProblem[]): Promise<Owed> {
  const text = await readFile(join(data, OWED_FILE), 'utf8').catch(() => '{}');
  const { document, lineOf } = readYaml(text, OWED_FILE, 1, problems);
  const owed = validate(owedSchema, document.toJS(), OWED_FILE, lineOf, problems) ?? {};
  return new Map(
    Object.entries(owed).map(([check, ids]) => [check, new Set(ids.split(/\s+/).filter(Boolean))]),
  );
}
