import type { Article } from '../model/article.ts';
import type { Audience } from '../model/audience.ts';
import { numberCitations } from './number-citations.ts';
import { partStatements } from './part-statements.ts';

/** Ids of the references that an article cites for one audience, in the order in which the panel lists them. */
export function citedIds(article: Article, audience: Audience): string[] {
  const part = article.parts[audience];
  const urgent = article.urgent ? [article.urgent] : [];
  return [...numberCitations([...part.answer, ...urgent, ...partStatements(part)]).keys()];
}
