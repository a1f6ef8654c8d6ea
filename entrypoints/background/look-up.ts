import { conceptsNamed } from '../../lib/detection/concepts-named.ts';
import { AUDIENCES } from '../../lib/model/audience.ts';
import type { CardQuery } from '../../lib/model/card-query.ts';
import type { RequestAnswer } from '../../lib/messaging/protocol.ts';
import { cardContent, unknownContent } from '../../lib/reading/card-content.ts';
import { textHash } from '../../lib/reading/snapshot.ts';
import { readAudience } from '../../lib/storage/preferences.ts';
import { isSaved } from '../../lib/storage/saved-articles.ts';
import { database, lexicon, library } from './resources.ts';

/** Answers the card: which concept is meant, and what there is about it for this reader. */
export async function lookUp(query: CardQuery): Promise<RequestAnswer<'lookUp'>> {
  const shelf = await library();
  // Without the reader's data the card still explains; only the choice and the saved mark are missing.
  const data = await database().catch(() => null);
  const audience = data && (await readAudience(data).catch(() => null));
  const concept = shelf.concepts.get(query.kind === 'concept' ? query.id : await conceptIn(query.text));
  if (!concept) {
    const content = unknownContent(query.kind === 'text' ? query.text : query.id, audience);
    return { content, forEachAudience: [content] };
  }
  const article = concept.article === null ? undefined : shelf.articles.get(concept.article);
  const saved =
    data !== null && article !== undefined && (await isSaved(data, article.id, textHash(article)));
  return {
    content: cardContent(shelf, concept, audience, saved),
    forEachAudience: AUDIENCES.map((each) => cardContent(shelf, concept, each, false)),
  };
}

/** The concept that a selected text names, if it names one. */
async function conceptIn(text: string): Promise<string> {
  return conceptsNamed(text, await lexicon())[0] ?? '';
}
