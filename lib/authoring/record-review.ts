import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { contentHash } from './content-hash.ts';
import type { SourcedArticle } from './read-article.ts';

/**
 * Records an article's present text as submitted: sets `updated`, and writes the hash with today's date
 * into its last record if that is `submitted`, else into a new one. A text that has not changed keeps its dates.
 *
 * @param data the data folder
 * @param today `YYYY-MM-DD`
 */
export async function recordReview(
  data: string,
  { article, file }: SourcedArticle,
  today: string,
): Promise<void> {
  if (article.review.at(-1)?.content === contentHash(article)) return;
  const path = join(data, file);
  const source = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
  const end = source.indexOf('\n---\n', 4);
  const front = parseDocument(source.slice(4, end + 1));
  const record = { status: 'submitted', date: today, by: 'content team', content: contentHash(article) };
  const kept = article.review.at(-1)?.status === 'submitted' ? article.review.slice(0, -1) : article.review;
  const review = front.createNode([...kept, record]);
  front.set('updated', today);
  front.set('review', review);
  await writeFile(path, `---\n${front.toString({ lineWidth: 0 })}---\n${source.slice(end + 5)}`);
}
