import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../../model/zod.ts';
import type { ContentProblem } from '../content-problem.ts';
import { readYaml, validate } from '../read-yaml.ts';
import { avoidedSchema, type AvoidedWording } from './avoided-wording.ts';

const FILE = 'language/en/avoided.yaml';

/** Reads the wordings that texts do not use; none where there is no file. */
export async function readAvoided(data: string, problems: ContentProblem[]): Promise<AvoidedWording[]> {
  const text = await readFile(join(data, FILE), 'utf8').catch(() => '[]');
  const { document, lineOf } = readYaml(text, FILE, 1, problems);
  return validate(z.array(avoidedSchema), document.toJS(), FILE, lineOf, problems) ?? [];
}
