import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { ContentPack } from '../model/content-pack.ts';
import { findOverlaps, type Overlap } from './find-overlaps.ts';
import { packSentences } from './pack-sentences.ts';

/**
 * Looks for our sentences in a file of sources, if there is one.
 *
 * @param file gzipped JSON lines with `qa: [{ answer }]`, as MedQuAD gives them
 * @returns null when the file is not there
 * @throws when a line is no such record
 */
export async function compareWithSources(pack: ContentPack, file: string): Promise<Overlap[] | null> {
  if (!existsSync(file)) return null;
  const lines = gunzipSync(await readFile(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  const texts = lines.flatMap((line) =>
    (JSON.parse(line) as { qa: { answer: string | null }[] }).qa.map(({ answer }) => answer ?? ''),
  );
  return findOverlaps(packSentences(pack), texts);
}
