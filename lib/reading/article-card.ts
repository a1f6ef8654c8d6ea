import type { Article } from '../model/article.ts';
import type { Audience } from '../model/audience.ts';
import type { Reference } from '../model/reference.ts';
import type { TextSource } from '../model/text-source.ts';
import { standingOf } from './standing.ts';

/**
 * An article as something to learn: its question in front, its answer with the sources' titles behind. A text
 * that is not the library's says so.
 */
export function articleCard(
  article: Article,
  audience: Audience,
  references: ReadonlyMap<string, Reference>,
  source: TextSource,
): { front: string; back: string; tags: string[] } {
  const { answer } = article.parts[audience];
  const sources = [...new Set(answer.flatMap(({ citations }) => citations))].map(
    (id) => references.get(id)?.title ?? id,
  );
  const { isOurs, review } = standingOf(article, source);
  return {
    front: article.question,
    back: `${answer.map(({ text }) => text).join(' ')}\nSources: ${sources.join('; ')}${isOurs ? '' : `\n${review}`}`,
    tags: [isOurs ? 'medglance' : 'not-confirmed', ...article.concepts],
  };
}
