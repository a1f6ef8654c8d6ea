import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Concept } from '../model/concept.ts';
import { contextFileSchema, type ContextFile } from '../model/context.ts';
import type { ContentProblem } from './content-problem.ts';
import { readYaml, validate } from './read-yaml.ts';

const FILE = 'contexts.yaml';
const NONE: ContextFile = { company: [], clear: [], contexts: [] };

/** Reads what the words around uncertain forms say, and checks that each form is listed as uncertain. */
export async function readContexts(
  data: string,
  concepts: readonly Concept[],
  problems: ContentProblem[],
): Promise<ContextFile> {
  const { document, lineOf } = readYaml(await readFile(join(data, FILE), 'utf8'), FILE, 1, problems);
  const contexts = validate(contextFileSchema, document.toJS(), FILE, lineOf, problems);
  if (!contexts) return NONE;
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  contexts.contexts.forEach(({ concept: id, form }, index) => {
    const concept = byId.get(id);
    const line = lineOf(['contexts', index, 'form']);
    const fault = concept
      ? faultOf(concept, form)
      : `there is no concept \`${id}\`; write it in data/concepts.`;
    if (fault) problems.push({ file: FILE, line, message: fault });
  });
  return contexts;
}

function faultOf(concept: Concept, form: string): string | null {
  const wordings = [concept.name, ...Object.values(concept.terms).flat()];
  if (!wordings.some((wording) => wording.toLowerCase() === form.toLowerCase()))
    return `"${form}" is no term of \`${concept.id}\`; add it there first.`;
  const short = concept.terms.abbreviations.includes(form) && form.length <= 3;
  const listed = Object.keys(concept.ambiguous).some((key) => key.toLowerCase() === form.toLowerCase());
  return listed || short
    ? null
    : `"${form}" is not listed under \`ambiguous\` of \`${concept.id}\`; say its other sense there.`;
}
