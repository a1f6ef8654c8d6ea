import { createHash } from 'node:crypto';
import { z } from '../../model/zod.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { Evidence, SourcedEvidence } from './evidence.ts';

const HEAD = ['statement', 'reference', 'source', 'record', 'start', 'end', 'digest', 'compared'] as const;

const lineSchema = z.object({
  statement: z.string().regex(/^[0-9a-f]{16}$/),
  reference: z.string().min(1),
  source: z.string().min(1),
  record: z.string().min(1),
  start: z.coerce.number().int().nonnegative(),
  end: z.coerce.number().int().positive(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  compared: z.iso.date(),
});

/** SHA-256 of a passage, in hexadecimal digits. */
export function passageDigest(passage: string): string {
  return createHash('sha256').update(passage).digest('hex');
}

/** Evidence as a file of tab-separated lines under a header, sorted, so that two writers' lines merge. */
export function writeEvidence(lines: readonly Evidence[]): string {
  const rows = lines.map((line) => HEAD.map((column) => String(line[column])).join('\t'));
  return `${[HEAD.join('\t'), ...[...new Set(rows)].toSorted()].join('\n')}\n`;
}

/** Reads such a file; what is no line of evidence is told with its place. */
export function readEvidence(text: string, file: string, problems: ContentProblem[]): SourcedEvidence[] {
  const [head = '', ...rows] = text.trimEnd().split('\n');
  if (head !== HEAD.join('\t'))
    problems.push({ file, line: 1, message: `begin with the columns: ${HEAD.join(', ')}.` });
  return rows.flatMap((row, at) => {
    const cells = row.split('\t');
    const parsed = lineSchema.safeParse(Object.fromEntries(HEAD.map((column, n) => [column, cells[n]])));
    if (parsed.success) return [{ ...parsed.data, file, line: at + 2 }];
    problems.push({
      file,
      line: at + 2,
      message: 'this is no line of evidence; let `npm run content -- --take` write it.',
    });
    return [];
  });
}
