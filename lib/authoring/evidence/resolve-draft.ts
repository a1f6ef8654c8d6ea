import type { Reference } from '../../model/reference.ts';
import { splitStatements } from '../split-statements.ts';
import type { Evidence } from './evidence.ts';
import { passageDigest } from './evidence-lines.ts';
import { findPassage } from './find-passage.ts';
import type { Sources } from './read-sources.ts';
import { sourceReference } from './source-reference.ts';
import { statementKey } from './statement-key.ts';

const BRACKET = /\[((?:@|[a-z]+(?:-[a-z]+)*\/)[^\]]*)\]/g;
/** Stored texts that no statement may rest on: WordNet is a dictionary, not a medical source. */
const DRAFTING_ONLY: ReadonlySet<string> = new Set(['wordnet']);
const ITEM = /^(?<source>[a-z-]+)\/(?<record>[^\s"]+)(?:\s+"(?<quote>[^"]+)")?$/;

/** What a draft needs to be resolved. */
export interface DraftContext {
  readonly sources: Sources;
  /** References that there are, by URL; new ones are added by who calls. */
  readonly known: ReadonlyMap<string, Reference>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** A draft's text as it goes into `data/`, with what its brackets named. */
export interface ResolvedDraft {
  /** The text with Pandoc citations. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly references: readonly Reference[];
  readonly errors: readonly string[];
}

/**
 * Turns a draft, in which a statement ends in the stored texts it rests on, into text with citations and its
 * evidence. `[nci-dictionary/CDR0000045333]` names a whole record, `[medquad/L12.1 "first words ... last words"]`
 * a passage, `[@reference-id]` a reference whose text is not stored; several are divided by `;`.
 *
 * @param source one paragraph or bullet
 */
export function resolveDraft(source: string, { sources, known, today }: DraftContext): ResolvedDraft {
  const errors: string[] = [];
  const references = new Map<string, Reference>();
  const brackets: Omit<Evidence, 'statement'>[][] = [];
  const resolve = (item: string): { id: string; found: Omit<Evidence, 'statement'> | null } | null => {
    if (/^@[a-z0-9.-]+$/.test(item)) return { id: item.slice(1), found: null };
    const { source: file = '', record: key = '', quote } = ITEM.exec(item)?.groups ?? {};
    if (DRAFTING_ONLY.has(file)) {
      errors.push(`${file} is for drafting only; cite a medical source.`);
      return null;
    }
    const record = sources.get(`${file}/${key}`);
    if (!record) {
      errors.push(`there is no stored text "${item}"; write source/record, as the list of sources names it.`);
      return null;
    }
    const passage = findPassage(record.text, quote ?? null);
    if (!passage) {
      errors.push(
        `"${quote ?? ''}" does not stand in ${file}/${key}; copy its first and last words as they are.`,
      );
      return null;
    }
    const reference = sourceReference(record, known, today);
    references.set(reference.id, reference);
    const digest = passageDigest(record.text.slice(passage.start, passage.end));
    return {
      id: reference.id,
      found: { reference: reference.id, source: file, record: key, ...passage, digest, compared: today },
    };
  };
  const text = source.replace(BRACKET, (_, inside: string) => {
    const items = itemsOf(inside).map(resolve);
    brackets.push(items.flatMap((item) => item?.found ?? []));
    const ids = new Set(items.flatMap((item) => item?.id ?? []));
    return `[${[...ids].map((id) => `@${id}`).join('; ')}]`;
  });
  const split = splitStatements(text);
  if (errors.length === 0) errors.push(...split.errors);
  const evidence = split.statements.flatMap((statement, at) =>
    (brackets[at] ?? []).map((found) => ({ statement: statementKey(statement.text), ...found })),
  );
  return { text, evidence, references: [...references.values()], errors };
}

/** The items of a bracket; a semicolon inside a quotation divides nothing. */
function itemsOf(inside: string): string[] {
  return (inside.match(/(?:"[^"]*"|[^;"])+/g) ?? []).map((item) => item.trim());
}
