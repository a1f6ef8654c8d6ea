import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from '../../model/zod.ts';
import type { SourceRecord } from './source-record.ts';

const lineSchema = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  focus: z.string().optional(),
  synonyms: z.array(z.string()).nullish(),
  definition: z.string().optional(),
  passage: z.string().optional(),
  actions: z.array(z.string()).optional(),
  parents: z.array(z.string()).optional(),
  url: z.string(),
  publisher: z.string().optional(),
  citation: z.string().optional(),
  qa: z.array(z.object({ answer: z.string().nullable() })).optional(),
});

/** The stored texts of a folder, by `source/record`. */
export type Sources = ReadonlyMap<string, SourceRecord>;

/**
 * Reads a folder of gzipped JSON lines: web pages with `qa: [{ answer }]` as MedQuAD gives them, and
 * terminologies and glossaries with a `definition`, `passage`, or MeSH's `actions` and `parents`.
 *
 * @returns null when the folder is not there
 * @throws Error that names file and line of what is no such record
 */
export async function readSources(folder: string): Promise<Sources | null> {
  if (!existsSync(folder)) return null;
  const sources = new Map<string, SourceRecord>();
  for await (const file of glob('*.jsonl.gz', { cwd: folder })) {
    const source = basename(file, '.jsonl.gz');
    const text = gunzipSync(await readFile(join(folder, file))).toString('utf8');
    for (const record of recordsOf(source, text)) sources.set(`${source}/${record.record}`, record);
  }
  return sources;
}

function recordsOf(source: string, text: string): SourceRecord[] {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line, at) => {
      const parsed = lineSchema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${source}, line ${at + 1}: ${parsed.error.message}`);
      return parsed.data;
    });
  const uses = new Map<string, number>();
  for (const { id } of lines) if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
  return lines.flatMap((line, at) => {
    const key = line.id !== undefined && uses.get(line.id) === 1 ? line.id : `L${at + 1}`;
    const record = {
      source,
      name: line.name ?? line.focus ?? '',
      synonyms: line.synonyms ?? [],
      url: line.url,
      publisher: line.publisher ?? null,
      citation: line.citation ?? null,
    };
    if (line.qa) {
      return line.qa.flatMap(({ answer }, n) =>
        answer ? [{ ...record, record: `${key}.${n + 1}`, text: answer }] : [],
      );
    }
    return [{ ...record, record: key, text: line.definition ?? line.passage ?? headingText(line) }];
  });
}

/** What a MeSH heading tells, in words. */
function headingText({ actions, parents }: z.infer<typeof lineSchema>): string {
  const told = [
    actions && `Pharmacological actions: ${actions.join('; ')}.`,
    parents && `Under: ${parents.join('; ')}.`,
  ];
  return told.filter(Boolean).join(' ');
}
