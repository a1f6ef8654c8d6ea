import type { Article } from '../model/article.ts';
import type { Concept } from '../model/concept.ts';
import type { ContentPack } from '../model/content-pack.ts';
import type { Reference } from '../model/reference.ts';

/** A content pack with its records by id. */
export interface Library {
  readonly pack: ContentPack;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly references: ReadonlyMap<string, Reference>;
}

/** Indexes a content pack by id. */
export function openLibrary(pack: ContentPack): Library {
  const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> =>
    new Map(records.map((record) => [record.id, record]));
  return {
    pack,
    concepts: byId(pack.concepts),
    articles: byId(pack.articles),
    references: byId(pack.references),
  };
}
