import { LineCounter, isMap, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { z } from '../model/zod.ts';
import type { ContentProblem } from './content-problem.ts';
import { explainIssue } from './explain-issue.ts';

/** A YAML text with what is needed to say where something stands in it. */
export interface YamlSource {
  readonly document: Document.Parsed;
  /** 1-based line in the file of a path into the document; that of the nearest thing that exists. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Parses YAML and reports syntax errors with their line.
 *
 * @param firstLine 1-based line of the file at which `text` begins
 */
export function readYaml(
  text: string,
  file: string,
  firstLine: number,
  problems: ContentProblem[],
): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) {
    problems.push({
      file,
      line: lineAt(error.pos[0]),
      message: error.message.split('\n')[0] ?? 'invalid YAML',
    });
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : nodeAt(document, path.slice(0, length));
      if (node?.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  return { document, lineOf };
}

function nodeAt(document: Document.Parsed, path: readonly PropertyKey[]): Node | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
    return isScalar(pair?.key) ? pair.key : undefined;
  }
  return document.getIn(path, true) as Node | undefined;
}

/** Validates a value and turns every issue into a problem with its line; undefined when there is any. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
  problems: ContentProblem[],
): z.infer<Schema> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    problems.push({ file, line: lineOf(issue.path), message: explainIssue(issue) });
  }
  return undefined;
}
