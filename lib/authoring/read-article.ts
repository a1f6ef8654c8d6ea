import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { List, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { z } from '../model/zod.ts';
import { articleSchema, type Article, type ArticlePart, type Block, type Section } from '../model/article.ts';
import { AUDIENCES, type Audience } from '../model/audience.ts';
import type { Statement } from '../model/statement.ts';
import { partStatements } from '../reading/part-statements.ts';
import type { ContentProblem } from './content-problem.ts';
import { readHeading } from './read-heading.ts';
import { readYaml, validate } from './read-yaml.ts';
import { readingGrade } from './reading-grade.ts';
import { splitStatements } from './split-statements.ts';

/** Sentences that an answer has at most. */
const LONGEST_ANSWER = 3;

/** Keys of the front matter that the model writes in one word. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['nextReview', 'next-review'],
  ['noEmergency', 'no-emergency'],
]);
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

/** An article with its file and a way to find a statement's line in it. */
export interface SourcedArticle {
  readonly article: Article;
  readonly file: string;
  readonly lineOfText: (text: string) => number;
}

/** Reads one article file; undefined when it cannot be used, with the reasons in `problems`. */
export async function readArticle(
  data: string,
  file: string,
  problems: ContentProblem[],
): Promise<SourcedArticle | undefined> {
  const source = (await readFile(join(data, file), 'utf8')).replaceAll('\r\n', '\n');
  const front = FRONT_MATTER.exec(source);
  if (!front?.[1]) {
    problems.push({
      file,
      line: 1,
      message: 'begin the file with a block between two `---` lines: id, question ...',
    });
    return undefined;
  }
  const { document, lineOf } = readYaml(front[1], file, 2, problems);
  const body = new Body(source.slice(front[0].length), front[0].split('\n').length - 1, file, problems);
  const meta = document.toJS() as Record<string, unknown>;
  const { 'next-review': nextReview, 'no-emergency': noEmergency, ...rest } = meta;
  const raw = {
    also: [],
    ...rest,
    nextReview,
    noEmergency: noEmergency ?? null,
    urgent: body.urgent(meta['urgent'], lineOf(['urgent'])),
    parts: body.parts(),
  };
  const place = (path: readonly PropertyKey[]): number =>
    lineOf(path.map((key) => KEYS.get(String(key)) ?? key));
  const article = validate(
    articleSchema.extend({ parts: z.custom<Article['parts']>() }),
    raw,
    file,
    place,
    problems,
  );
  if (!article) return undefined;
  if (article.id !== basename(file, '.md')) {
    problems.push({ file, line: lineOf(['id']), message: `name the file ${article.id}.md, like its id.` });
  }
  const lines = source.split('\n');
  const lineOfText = (text: string): number =>
    Math.max(
      0,
      lines.findIndex((line) => line.includes(text.slice(0, 40))),
    ) + 1;
  return { article, file, lineOfText };
}

/** The Markdown below the front matter. */
class Body {
  readonly #text: string;
  readonly #offset: number;
  readonly #file: string;
  readonly #problems: ContentProblem[];

  constructor(text: string, offset: number, file: string, problems: ContentProblem[]) {
    this.#text = text;
    this.#offset = offset;
    this.#file = file;
    this.#problems = problems;
  }

  urgent(value: unknown, line: number): Statement | null {
    if (value === undefined || value === null) return null;
    const { statements, errors } = splitStatements(typeof value === 'string' ? value : JSON.stringify(value));
    for (const message of errors) this.#problems.push({ file: this.#file, line, message });
    const citations = [...new Set(statements.flatMap((statement) => statement.citations))];
    return { text: statements.map((statement) => statement.text).join(' '), citations };
  }

  parts(): Record<Audience, ArticlePart> {
    const parts: Partial<Record<Audience, ArticlePart>> = {};
    let part: ArticlePart | undefined;
    for (const node of fromMarkdown(this.#text).children) {
      if (node.type === 'heading' && node.depth === 1) {
        const audience = AUDIENCES.find((name) => name === this.#textOf(node));
        part = { answer: [], sections: [], grade: 0 };
        if (audience) parts[audience] = part;
        else
          this.#report(
            node,
            `write the heading as one of: ${AUDIENCES.map((name) => `# ${name}`).join(', ')}.`,
          );
      } else if (!part) this.#report(node, 'begin the text with `# patient`.');
      else this.#addTo(part, node);
    }
    for (const audience of AUDIENCES) {
      const found = parts[audience];
      if (!found) {
        this.#problems.push({ file: this.#file, line: 1, message: `add a part \`# ${audience}\`.` });
        parts[audience] = { answer: [], sections: [], grade: 0 };
      } else if (found.answer.length === 0 || found.answer.length > LONGEST_ANSWER) {
        this.#problems.push({
          file: this.#file,
          line: this.#offset + this.#text.slice(0, this.#text.indexOf(`# ${audience}`)).split('\n').length,
          message: `begin \`# ${audience}\` with an answer of one to three sentences.`,
        });
      } else found.grade = readingGrade(partStatements(found).map((statement) => statement.text));
    }
    return parts as Record<Audience, ArticlePart>;
  }

  #addTo(part: ArticlePart, node: RootContent): void {
    const section = part.sections.at(-1);
    if (node.type === 'heading' && node.depth === 2) part.sections.push(this.#section(node, part.sections));
    else if (node.type !== 'paragraph' && node.type !== 'list')
      this.#report(node, 'use only `##` headings, paragraphs and lists.');
    else if (section) section.blocks.push(this.#block(node));
    else part.answer.push(...this.#block(node).statements);
  }

  #section(node: RootContent, before: readonly Section[]): Section {
    const { id, heading, kind, error } = readHeading(this.#textOf(node));
    if (error !== null) this.#report(node, error);
    if (before.some((section) => section.id === id)) this.#report(node, 'give each section its own heading.');
    return { id, kind, heading, blocks: [] };
  }

  #block(node: Paragraph | List): Block {
    const items = node.type === 'list' ? node.children : [node];
    const statements = items.flatMap((item) => {
      if (item.type === 'listItem' && item.children.some((child) => child.type !== 'paragraph'))
        this.#report(item, 'write each bullet as one line that begins with a single "- ".');
      const { statements: found, errors } = splitStatements(this.#source(item).replace(/^[-*+]\s+/, ''));
      for (const message of errors) this.#report(item, message);
      return found;
    });
    return { kind: node.type, statements };
  }

  #textOf(node: RootContent): string {
    return this.#source(node)
      .replace(/^#+\s*/, '')
      .trim();
  }

  #source(node: {
    position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
  }): string {
    return this.#text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }

  #report(node: { position?: { start: { line: number } } | undefined }, message: string): void {
    this.#problems.push({ file: this.#file, line: (node.position?.start.line ?? 0) + this.#offset, message });
  }
}
