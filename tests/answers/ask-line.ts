import type { Answer } from '../../lib/answers/answer.ts';
import { AUDIENCES } from '../../lib/model/audience.ts';
import { z } from '../../lib/model/zod.ts';

const lineSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  question: z.string().min(1),
  /** Id of the article that the question is asked on. */
  context: z.string().nullish(),
  audience: z.enum(AUDIENCES).default('patient'),
});

/** A question as it comes in, one JSON line. */
export type AskLine = z.infer<typeof lineSchema>;

/**
 * Reads one line of questions.
 *
 * @throws Error that says what is wrong with it
 */
export function readAskLine(line: string, isArticle: (id: string) => boolean): AskLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('this is no JSON; write {"id": "1", "question": "What is gout?"}.');
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.') || 'the line'}: ${issue?.message}.`);
  }
  const { context } = parsed.data;
  if (context && !isArticle(context)) throw new Error(`context: there is no article "${context}".`);
  return parsed.data;
}

/** An answer as it goes out, one JSON line; the best statement first. */
export function answerLine({ id }: AskLine, answer: Answer): string {
  const { outcome, danger, personal, parts, understood } = answer;
  const statements = parts.flatMap((part) =>
    part.statements.map(({ sectionId, kind, statement }) => ({
      article: part.from === 'article' ? part.article.id : null,
      ...(part.from === 'article' ? {} : { concept: part.concept.id }),
      section: sectionId,
      kind,
      text: statement.text,
    })),
  );
  const concepts = understood.concepts.map((concept) => concept.id);
  return JSON.stringify({ id, outcome, emergency: danger !== null, personal, statements, concepts });
}
