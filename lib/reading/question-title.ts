import type { Concept } from '../model/concept.ts';

/**
 * The title under which the answer to a question is saved: the question, and where it names none of what it was
 * understood to be about ("What causes it?", asked on an article), the name of that in brackets.
 *
 * @param concepts what the question was understood to name, likeliest first
 */
export function questionTitle(question: string, concepts: readonly Concept[]): string {
  const [first] = concepts;
  const said = question.toLowerCase();
  const isSaid = concepts.some(({ name, terms }) =>
    [name, ...Object.values(terms).flat()].some((wording) => said.includes(wording.toLowerCase())),
  );
  return first === undefined || isSaid ? question : `${question} (${first.name})`;
}
