import type { Library } from './library.ts';

/** Ids of the concepts whose lead article is the given one; none for a question's article. */
export function leadConcepts(library: Library, articleId: string): string[] {
  return (
    library.articles
      .get(articleId)
      ?.concepts.filter((id) => library.concepts.get(id)?.article === articleId) ?? []
  );
}
