import type { Reference } from '../../model/reference.ts';
import { partStatements } from '../../reading/part-statements.ts';
import { AUDIENCES } from '../../model/audience.ts';
import type { SourcedArticle } from '../read-article.ts';
import type { SourcedConcept } from '../read-concepts.ts';
import type { AvoidedWording } from './avoided-wording.ts';
import { checkAbout } from './check-about.ts';
import { checkCircularDefinition } from './check-circular-definition.ts';
import { checkDefinitionLength } from './check-definition-length.ts';
import { checkEmergency } from './check-emergency.ts';
import { checkInflammation } from './check-inflammation.ts';
import { checkKinds } from './check-kinds.ts';
import { checkParts } from './check-parts.ts';
import { checkQuestions } from './check-questions.ts';
import { checkReferencePlace } from './check-reference-place.ts';
import { checkSharedDefinitions } from './check-shared-definitions.ts';
import { checkWording, type ReadText } from './check-wording.ts';
import type { GuideFault } from './guide-fault.ts';

/** What the guide's checks look at. */
export interface GuidedContent {
  readonly concepts: readonly SourcedConcept[];
  readonly articles: readonly SourcedArticle[];
  readonly references: readonly Reference[];
  readonly avoided: readonly AvoidedWording[];
  /** 1-based line of a reference's record. */
  readonly lineOfReference: (id: string) => number;
}

/** Everything that the content guide asks and a machine can tell, but for evidence. */
export function checkGuide({
  concepts,
  articles,
  references,
  avoided,
  lineOfReference,
}: GuidedContent): GuideFault[] {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const leads = new Map(
    concepts.flatMap(({ concept: { article, kind } }) => (article === null ? [] : [[article, kind]])),
  );
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
      ...checkKinds(sourced, leads.get(sourced.article.id)),
      ...checkEmergency(sourced, leads.get(sourced.article.id)),
      ...checkQuestions(sourced),
    ]),
    ...read.flatMap((text) => checkWording(text, avoided)),
    ...references.flatMap((reference) => checkReferencePlace(reference, lineOfReference(reference.id))),
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
