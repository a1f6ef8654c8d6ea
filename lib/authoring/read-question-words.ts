import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../model/zod.ts';
import { NO_QUESTION_WORDS, questionWordsSchema, type QuestionWords } from '../model/question-words.ts';
import type { ContentProblem } from './content-problem.ts';
import { readYaml, validate } from './read-yaml.ts';

const FOLDER = 'language/en';
const { asks, synonyms, rewordings } = questionWordsSchema.shape;
const stopWords = z.strictObject({ words: z.string() });

/** Reads the words of questions; none where a data folder has no such files. */
export async function readQuestionWords(data: string, problems: ContentProblem[]): Promise<QuestionWords> {
  const read = async <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
  ): Promise<z.infer<Schema> | undefined> => {
    const file = `${FOLDER}/${name}.yaml`;
    const text = await readFile(join(data, file), 'utf8').catch(() => null);
    if (text === null) return undefined;
    const { document, lineOf } = readYaml(text, file, 1, problems);
    return validate(schema, document.toJS(), file, lineOf, problems);
  };
  const stop = await read('stop-words', stopWords);
  return {
    asks: (await read('questions', asks)) ?? NO_QUESTION_WORDS.asks,
    synonyms: (await read('synonyms', synonyms)) ?? NO_QUESTION_WORDS.synonyms,
    rewordings: (await read('rewordings', rewordings)) ?? NO_QUESTION_WORDS.rewordings,
    stopWords: stop?.words.split(/\s+/).filter(Boolean) ?? NO_QUESTION_WORDS.stopWords,
  };
}
