import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { format } from 'prettier';
import type { ConceptDraft } from './read-concept-draft.ts';

/** Files of concepts, changed in memory and written once. */
export class ConceptFiles {
  readonly #data: string;
  readonly #documents = new Map<string, Document>();
  readonly #changed = new Set<string>();

  private constructor(data: string) {
    this.#data = data;
  }

  /**
   * @param data the data folder
   * @param files paths relative to it
   */
  static async read(data: string, files: readonly string[]): Promise<ConceptFiles> {
    const all = new ConceptFiles(data);
    for (const file of files)
      all.#documents.set(file, parseDocument(await readFile(join(data, file), 'utf8')));
    return all;
  }

  /**
   * Puts a draft in: into the concept that there is, moved out of the files of mere names, or as a new one.
   *
   * @returns the file it stands in now
   * @throws Error for a new concept that does not say where it goes
   */
  put(draft: ConceptDraft): string {
    const target = draft.in === undefined ? null : `concepts/${draft.in}.yaml`;
    const found = this.#find(draft.id);
    const isMoved = found !== null && target !== null && found.file.startsWith('concepts/names/');
    if (found && !isMoved) {
      this.#fill(found.entry, draft);
      this.#changed.add(found.file);
      return found.file;
    }
    if (target === null) throw new Error(`Say with \`in\` which file of concepts \`${draft.id}\` goes to.`);
    const document = this.#documents.get(target) ?? parseDocument('[]');
    this.#documents.set(target, document);
    const entry = found?.entry ?? document.createNode({ id: draft.id });
    if (found) this.#remove(found.file, entry);
    if (!isSeq(document.contents)) throw new Error(`${target} holds no list.`);
    document.contents.flow = false;
    this.#fill(entry, draft);
    document.contents.add(entry);
    this.#changed.add(target);
    return target;
  }

  /** Writes what has changed, in the project's format. */
  async write(): Promise<void> {
    for (const file of this.#changed) {
      const text = this.#documents
        .get(file)!
        .toString({ lineWidth: 0 })
        .replace(/\n(?=- id:)/g, '\n\n')
        .replace(/\n{3,}/g, '\n\n');
      const isNames = file.startsWith('concepts/names/');
      const tidy = isNames
        ? text.replace(/\n\n/g, '\n')
        : await format(text, { parser: 'yaml', printWidth: 110, singleQuote: true, proseWrap: 'preserve' });
      await writeFile(join(this.#data, file), tidy);
    }
  }

  #find(id: string): { file: string; entry: YAMLMap } | null {
    for (const [file, { contents }] of this.#documents) {
      if (!isSeq(contents)) continue;
      const entry = contents.items.find((item) => isMap(item) && item.get('id') === id);
      if (isMap(entry)) return { file, entry };
    }
    return null;
  }

  #remove(file: string, entry: YAMLMap): void {
    const contents = this.#documents.get(file)?.contents;
    if (isSeq(contents)) contents.items = contents.items.filter((item) => item !== entry);
    this.#changed.add(file);
  }

  #fill(entry: YAMLMap, draft: ConceptDraft): void {
    const { name, kind, familiarity, about, plain, precise } = draft;
    for (const [key, value] of Object.entries({ name, kind, familiarity, about })) {
      if (value !== undefined) entry.set(key, value);
    }
    const terms: Record<string, readonly string[]> = {
      ...(plainOf(entry.get('terms')) as Record<string, string[]> | undefined),
    };
    for (const [sort, added] of Object.entries(draft.terms ?? {})) {
      const all = [...new Set([...(terms[sort] ?? []), ...(added ?? [])])];
      if (all.length > 0) terms[sort] = all;
    }
    if (draft.terms && Object.keys(terms).length > 0) entry.set('terms', inBraces(terms));
    const present = (plainOf(entry.get('ambiguous')) ?? {}) as Record<string, string>;
    const listed = new Set(Object.keys(present).map((form) => form.toLowerCase()));
    const fresh = Object.entries(draft.ambiguous ?? {}).filter(([form]) => !listed.has(form.toLowerCase()));
    const senses = { ...present, ...Object.fromEntries(fresh) };
    if (draft.ambiguous) entry.set('ambiguous', inBraces(senses));
    if (plain !== undefined && precise !== undefined)
      entry.set('definition', new Document({ plain, precise }).contents);
  }
}

function plainOf(node: unknown): unknown {
  return isMap(node) ? node.toJSON() : undefined;
}

/** A small map as YAML writes it on one line. */
function inBraces(value: object): unknown {
  return new Document().createNode(value, { flow: true });
}
