import { readFile } from 'node:fs/promises';
import type { ContentProblem } from '../content-problem.ts';
import type { Reference } from '../../model/reference.ts';
import type { Evidence } from './evidence.ts';
import { readConceptDrafts, type ConceptDraft } from './read-concept-draft.ts';
import { resolveDraft, type DraftContext } from './resolve-draft.ts';

/** Drafts of concepts, resolved: as they go into `data/`, with what they rest on. */
export interface TakenConcepts {
  readonly drafts: readonly ConceptDraft[];
  readonly references: readonly Reference[];
  /** Evidence by the draft it belongs to. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
}

/**
 * Reads files of drafts of concepts and resolves what their definitions name.
 *
 * @param problems told what is wrong, with file and line of the draft
 */
export async function takeConcepts(
  files: readonly string[],
  context: DraftContext,
  problems: ContentProblem[],
): Promise<TakenConcepts> {
  const drafts: ConceptDraft[] = [];
  const references = new Map<string, Reference>();
  const evidence = new Map<string, Evidence[]>();
  for (const file of files) {
    for (const { draft, line } of readConceptDrafts(await readFile(file, 'utf8'), file, problems)) {
      const level = (text: string | undefined): string | undefined => {
        if (text === undefined) return undefined;
        const resolved = resolveDraft(text, context);
        for (const message of resolved.errors)
          problems.push({ file, line, message: `\`${draft.id}\`: ${message}` });
        for (const reference of resolved.references) references.set(reference.id, reference);
        evidence.set(draft.id, [...(evidence.get(draft.id) ?? []), ...resolved.evidence]);
        return resolved.text.replace(/\s+/g, ' ').trim();
      };
      const { plain, precise, ...rest } = draft;
      const [written, exact] = [level(plain), level(precise)];
      drafts.push({ ...rest, ...(written && exact && { plain: written, precise: exact }) });
    }
  }
  return { drafts, references: [...references.values()], evidence };
}
