import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_SAFETY_WORDS, safetyWordsSchema, type SafetyWords } from '../model/safety-words.ts';
import type { ContentProblem } from './content-problem.ts';
import { readYaml, validate } from './read-yaml.ts';

const FILE = 'language/en/safety.yaml';

/** Reads the words by which a question is known to speak of danger; none where a data folder has no such file. */
export async function readSafetyWords(data: string, problems: ContentProblem[]): Promise<SafetyWords> {
  const text = await readFile(join(data, FILE), 'utf8').catch(() => null);
  if (text === null) return NO_SAFETY_WORDS;
  const { document, lineOf } = readYaml(text, FILE, 1, problems);
  const words = validate(safetyWordsSchema, document.toJS(), FILE, lineOf, problems) ?? NO_SAFETY_WORDS;
  const named = words.signs.flatMap(({ all }) => all.flat()).filter((phrase) => phrase.startsWith('@'));
  for (const name of named.map((phrase) => phrase.slice(1)))
    if (!(name in words.sets))
      problems.push({
        file: FILE,
        line: lineOf(['signs']),
        message: `there is no set \`${name}\`; write it under sets.`,
      });
  return words;
}
