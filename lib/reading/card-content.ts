import type { Audience } from '../model/audience.ts';
import type { CardContent } from '../model/card-content.ts';
import type { Concept } from '../model/concept.ts';
import type { Reference } from '../model/reference.ts';
import type { Statement } from '../model/statement.ts';
import { definitionFor } from './definition-for.ts';
import { DEFAULT_AUDIENCE } from './audience-words.ts';
import type { Library } from './library.ts';
import { numberCitations } from './number-citations.ts';
import { relatedArticles } from './related-articles.ts';
import { reviewStatus } from './review-words.ts';

/** Most related questions on a card. */
const RELATED = 2;

/**
 * What the card shows for a concept: the lead article's answer, else the definition, else the name alone.
 *
 * @param audience the reader's choice, null before the first
 * @param saved whether the reader has saved the article as it is now
 */
export function cardContent(
  library: Library,
  concept: Concept,
  audience: Audience | null,
  saved: boolean,
): CardContent {
  const shown = audience ?? DEFAULT_AUDIENCE;
  const head = { id: concept.id, name: concept.name, kind: concept.kind };
  const article = concept.article === null ? undefined : library.articles.get(concept.article);
  const related = relatedArticles(library.pack.articles, [concept.id], concept.article, RELATED).map(
    ({ id, question }) => ({ id, question }),
  );
  if (article) {
    const { answer } = article.parts[shown];
    return {
      face: 'answer',
      audience,
      concept: head,
      articleId: article.id,
      answer,
      urgent: article.urgent,
      references: citedReferences(library, article.urgent ? [...answer, article.urgent] : answer),
      status: reviewStatus(article),
      updated: article.updated,
      saved,
      related,
    };
  }
  const definition = definitionFor(concept, shown);
  if (definition) {
    const answer = [...definition];
    return {
      face: 'definition',
      audience,
      concept: head,
      answer,
      references: citedReferences(library, answer),
      related,
    };
  }
  return { face: 'name', audience, concept: head, related };
}

/** What the card shows for text that names nothing we know. */
export function unknownContent(text: string, audience: Audience | null): CardContent {
  return { face: 'none', audience, text, related: [] };
}

/** The references of statements, in the order of their numbers. */
export function citedReferences(library: Library, statements: readonly Statement[]): Reference[] {
  return [...numberCitations(statements).keys()].flatMap((id) => library.references.get(id) ?? []);
}
