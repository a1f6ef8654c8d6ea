import type { Reference } from '../../model/reference.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Sources } from '../evidence/read-sources.ts';
import { statementKey } from '../evidence/statement-key.ts';
import type { SourcedConcept } from '../read-concepts.ts';
import { namesConcept } from './names-concept.ts';

/** What a definition's passages are looked up in. */
export interface TextbookOptions {
  readonly references: ReadonlyMap<string, Reference>;
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  readonly sources: Sources;
}

/**
 * Finds definitions that rest on a textbook whose passage is about something else: record or passage must hold a
 * form of the concept, where no other reference of that level has it in its title.
 *
 * @param options evidence by statement, see `statementKey`
 */
export function checkTextbookAbout(
  { concept, file, line }: SourcedConcept,
  { references, evidence, sources }: TextbookOptions,
): ContentProblem[] {
  if (!concept.definition || concept.about !== null) return [];
  const isNamed = namesConcept(concept);
  return (['plain', 'precise'] as const).flatMap((level) => {
    const statements = concept.definition?.[level] ?? [];
    const cited = statements.flatMap(({ citations }) => citations).flatMap((id) => references.get(id) ?? []);
    const isTextbook = cited.some(({ custom }) => custom.kind === 'textbook');
    if (!isTextbook || cited.some(({ title }) => isNamed(title))) return [];
    const isAbout = statements
      .flatMap(({ text }) => evidence.get(statementKey(text)) ?? [])
      .some(({ source, record, start, end }) => {
        const found = sources.get(`${source}/${record}`);
        return found && [found.name, ...found.synonyms, found.text.slice(start, end)].some(isNamed);
      });
    if (isAbout) return [];
    const message = `no passage of the ${level} definition of \`${concept.id}\` names it; cite one that is about it, or say with \`about\` why this one is.`;
    return [{ file, line, message }];
  });
}
