import { conceptSchema, termsSchema } from '../../model/concept.ts';
import { z } from '../../model/zod.ts';
import type { ContentProblem } from '../content-problem.ts';
import { readYaml, validate } from '../read-yaml.ts';

const draftSchema = z.strictObject({
  id: conceptSchema.shape.id,
  /** The file of concepts it goes to, without `.yaml`; needed for a concept that has no definition yet. */
  in: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .optional(),
  name: z.string().min(2).optional(),
  kind: conceptSchema.shape.kind.optional(),
  familiarity: z.enum(['everyday', 'known', 'specialist']).optional(),
  /** Wordings to add. */
  terms: termsSchema.partial().optional(),
  ambiguous: z.record(z.string(), z.string().min(1)).optional(),
  /** Why a reference that does not name the concept is about it all the same. */
  about: z.string().optional(),
  plain: z.string().optional(),
  precise: z.string().optional(),
});

/** What a writer hands in for one concept; definitions name stored texts in brackets (`resolveDraft`). */
export type ConceptDraft = z.infer<typeof draftSchema>;

/** A draft with its line in the file. */
export interface SourcedDraft {
  readonly draft: ConceptDraft;
  readonly line: number;
}

/** Reads a YAML list of drafts; what cannot be used is told. */
export function readConceptDrafts(text: string, file: string, problems: ContentProblem[]): SourcedDraft[] {
  const { document, lineOf } = readYaml(text, file, 1, problems);
  const raw = document.toJS() as unknown;
  if (!Array.isArray(raw)) {
    problems.push({ file, line: 1, message: 'write a list of drafts, each beginning with `- id:`.' });
    return [];
  }
  return raw.flatMap((entry: unknown, index) => {
    const draft = validate(draftSchema, entry, file, (path) => lineOf([index, ...path]), problems);
    if (!draft) return [];
    if ((draft.plain === undefined) !== (draft.precise === undefined)) {
      problems.push({
        file,
        line: lineOf([index]),
        message: `write both levels of \`${draft.id}\`, or neither.`,
      });
      return [];
    }
    return [{ draft, line: lineOf([index]) }];
  });
}
