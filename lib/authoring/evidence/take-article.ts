import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Reference } from '../../model/reference.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { Evidence } from './evidence.ts';
import { joinedText } from '../../reading/joined-text.ts';
import { splitStatements } from '../split-statements.ts';
import { resolveDraft, type DraftContext } from './resolve-draft.ts';
import { statementKey } from './statement-key.ts';

/** An article's draft, resolved. */
export interface TakenArticle {
  /** Where it goes, relative to `data/`: the draft's own folder names the specialty. */
  readonly file: string;
  readonly text: string;
  readonly references: readonly Reference[];
  readonly evidence: readonly Evidence[];
}

/**
 * Reads the draft of an article, written as in `data/articles` but for its brackets, which name stored texts;
 * it lies in a folder of its specialty's name.
 *
 * @param problems told what is wrong, with file and line of the draft
 */
export async function takeArticle(
  path: string,
  context: DraftContext,
  problems: ContentProblem[],
): Promise<TakenArticle> {
  const references = new Map<string, Reference>();
  const evidence: Evidence[] = [];
  const lines = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n').split('\n');
  const end = lines.indexOf('---', 1);
  const written = lines.map((line, at) => {
    const { body, around } = at < end ? urgentOf(line) : bulletOf(line);
    if (!body.includes('[')) return line;
    const resolved = resolveDraft(body, context);
    for (const message of resolved.errors) problems.push({ file: path, line: at + 1, message });
    for (const reference of resolved.references) references.set(reference.id, reference);
    // The urgent line is one statement, however many sentences it has.
    const whole = at < end ? statementKey(joinedText(splitStatements(resolved.text).statements)) : null;
    evidence.push(...resolved.evidence.map((line) => ({ ...line, ...(whole && { statement: whole }) })));
    return around(resolved.text);
  });
  return {
    file: `articles/${basename(dirname(path))}/${basename(path)}`,
    text: written.join('\n'),
    references: [...references.values()],
    evidence,
  };
}

/** The part of a line that is text, and what puts it back into its line. */
interface LineText {
  readonly body: string;
  readonly around: (text: string) => string;
}

/** Of the front matter only the urgent line is text; it stands in single quotes. */
function urgentOf(line: string): LineText {
  const body = /^urgent:\s*'(.*)'\s*$/.exec(line)?.[1]?.replaceAll("''", "'") ?? '';
  return { body, around: (text) => `urgent: '${text.replaceAll("'", "''")}'` };
}

function bulletOf(line: string): LineText {
  const [, lead = '', body = ''] = /^(\s*- |)(.*)$/.exec(line) ?? [];
  return { body, around: (text) => `${lead}${text}` };
}
