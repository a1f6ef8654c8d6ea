import type { Article } from '../model/article.ts';
import type { Audience } from '../model/audience.ts';
import type { Reference } from '../model/reference.ts';

/** An article as something to learn: its question in front, its answer with the sources' titles behind. */
export function articleCard(
  article: Article,
  audience: Audience,
  references: ReadonlyMap<string, Reference>,
): { front: string; back: string; tags: string[] } {
  const { answer } = article.parts[audience];
  const sources = [...new Set(answer.flatMap(({ citations }) => citations))].map(
    (id) => references.get(id)?.title ?? id,
  );
  return {
    front: article.question,
    back: `${answer.map(({ text }) => text).join(' ')}\nSources: ${sources.join('; ')}`,
    tags: ['medglance', ...article.concepts],
  };
}
