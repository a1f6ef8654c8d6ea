import type { Reference } from '../../model/reference.ts';
import { partStatements } from '../../reading/part-statements.ts';
import { AUDIENCES } from '../../model/audience.ts';
import type { SourcedArticle } from '../read-article.ts';
import type { SourcedConcept } from '../read-concepts.ts';
import type { AvoidedWording } from './avoided-wording.ts';
import { checkAbout } from './check-about.ts';
import { checkCircularDefinition } from './check-circular-definition.ts';
import { checkDefinitionLength } from './check-definition-length.ts';
import { checkInflammation } from './check-inflammation.ts';
import { checkParts } from './check-parts.ts';
import { checkSharedDefinitions } from './check-shared-definitions.ts';
import { checkWording, type ReadText } from './check-wording.ts';
import type { GuideFault } from './guide-fault.ts';

/** What the guide's checks look at. */
export interface GuidedContent {
  readonly concepts: readonly SourcedConcept[];
  readonly articles: readonly SourcedArticle[];
  readonly references: readonly Reference[];
  readonly avoided: readonly AvoidedWording[];
}

/** Everything that the content guide asks and a machine can tell, but for evidence. */
export function checkGuide({ concepts, articles, references, avoided }: GuidedContent): GuideFault[] {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const leads = new Set(concepts.flatMap(({ concept }) => concept.article ?? []));
  const read = [...concepts.flatMap(definitionTexts), ...articles.flatMap(articleTexts)];
  return [
    ...concepts.flatMap((sourced) => [
      ...checkDefinitionLength(sourced),
      ...checkCircularDefinition(sourced),
      ...checkInflammation(sourced),
      ...checkAbout(sourced, byId),
    ]),
    ...checkSharedDefinitions(concepts),
    ...articles.flatMap((sourced) => [
      ...checkParts(sourced, leads.has(sourced.article.id), byId),
      ...emergencyFaults(sourced, leads.has(sourced.article.id), concepts),
    ]),
    ...read.flatMap((text) => checkWording(text, avoided)),
    ...references.flatMap(placeFaults),
  ];
}

function definitionTexts({ concept, file, line }: SourcedConcept): ReadText[] {
  const owner = concept.id;
  return [
    ...(concept.definition?.plain ?? []).map(({ text }) => ({
      owner,
      file,
      line,
      text,
      audience: 'patient' as const,
    })),
    ...(concept.definition?.precise ?? []).map(({ text }) => ({
      owner,
      file,
      line,
      text,
      audience: 'clinician' as const,
    })),
  ];
}

function articleTexts({ article, file, lineOfText }: SourcedArticle): ReadText[] {
  const owner = article.id;
  const urgent = article.urgent ? [{ text: article.urgent.text, audience: 'patient' as const }] : [];
  const parts = AUDIENCES.flatMap((audience) =>
    partStatements(article.parts[audience]).map(({ text }) => ({ text, audience })),
  );
  return [...urgent, ...parts].map((read) => ({ ...read, owner, file, line: lineOfText(read.text) }));
}

/** A lead article on a condition or symptom says when it is an emergency, or why it never is. */
function emergencyFaults(
  { article, file }: SourcedArticle,
  isLead: boolean,
  concepts: readonly SourcedConcept[],
): GuideFault[] {
  const kind = concepts.find(({ concept }) => concept.article === article.id)?.concept.kind;
  if (!isLead || article.urgent !== null || (kind !== 'condition' && kind !== 'symptom')) return [];
  const message = 'say in `urgent` when this is an emergency, with a source.';
  return [{ check: 'emergency', owner: article.id, file, line: 2, message }];
}

/** A paper's record says where its title and its number were seen together. */
function placeFaults({ id, custom }: Reference): GuideFault[] {
  if (custom.confirmed.where !== undefined || !['guideline', 'review', 'research'].includes(custom.kind))
    return [];
  const message = `say in \`confirmed.where\` of \`${id}\` where its title and its DOI or PMID stand together.`;
  return [{ check: 'reference-where', owner: id, file: 'references.json', line: 1, message }];
}
