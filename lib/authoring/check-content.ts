import type { Reference } from '../model/reference.ts';
import { checkArticle } from './check-article.ts';
import { checkDefinition } from './check-definition.ts';
import { checkRanges } from './check-ranges.ts';
import { checkSurfaceForms } from './check-surface-forms.ts';
import type { ContentProblem } from './content-problem.ts';
import type { SourcedArticle } from './read-article.ts';
import type { SourcedConcept } from './read-concepts.ts';

/** What the checks look at. */
export interface CheckedContent {
  readonly concepts: readonly SourcedConcept[];
  readonly articles: readonly SourcedArticle[];
  readonly references: readonly Reference[];
  /** 1-based line of a reference's record. */
  readonly lineOfReference: (id: string) => number;
}

/** Checks what holds across files: ids, links, citations, surface forms, and each article's own rules. */
export function checkContent(content: CheckedContent, problems: ContentProblem[]): void {
  const conceptIds = new Set(content.concepts.map((sourced) => sourced.concept.id));
  const articleIds = new Set(content.articles.map((sourced) => sourced.article.id));
  checkUnique(content, problems);
  for (const sourced of content.concepts) {
    checkDefinition(sourced, problems);
    checkRanges(sourced, problems);
  }
  for (const { concept, file, line } of content.concepts) {
    if (concept.article !== null && !articleIds.has(concept.article)) {
      problems.push({
        file,
        line,
        message: `there is no article \`${concept.article}\`; write it or remove \`article\`.`,
      });
    }
    if (concept.article === null && articleIds.has(concept.id)) {
      problems.push({
        file,
        line,
        message: `the article \`${concept.id}\` is about this concept; write \`article: ${concept.id}\`, so that cards lead there.`,
      });
    }
  }
  for (const { article, file, lineOfText } of content.articles) {
    for (const id of article.concepts.filter((concept) => !conceptIds.has(concept))) {
      problems.push({
        file,
        line: lineOfText('concepts:'),
        message: `there is no concept \`${id}\`; write it in data/concepts.`,
      });
    }
    checkArticle(article, file, lineOfText, problems);
  }
  checkCitations(content, problems);
  checkSurfaceForms(content.concepts, problems);
}

function checkUnique(content: CheckedContent, problems: ContentProblem[]): void {
  const seen = new Map<string, string>();
  const claim = (id: string, file: string, line: number): void => {
    const before = seen.get(id);
    if (before)
      problems.push({ file, line, message: `the id \`${id}\` is taken by ${before}; choose another.` });
    seen.set(id, `data/${file}:${line}`);
  };
  for (const { concept, file, line } of content.concepts) claim(`concept ${concept.id}`, file, line);
  for (const { article, file } of content.articles) claim(`article ${article.id}`, file, 2);
  for (const { id } of content.references)
    claim(`reference ${id}`, 'references.json', content.lineOfReference(id));
}

function checkCitations(content: CheckedContent, problems: ContentProblem[]): void {
  const known = new Set(content.references.map((reference) => reference.id));
  const cited = new Set<string>();
  const cite = (ids: readonly string[], file: string, line: number): void => {
    for (const id of ids) {
      cited.add(id);
      if (!known.has(id))
        problems.push({ file, line, message: `there is no reference \`${id}\`; add it to references.json.` });
    }
  };
  for (const { concept, file, line } of content.concepts) {
    for (const { citations } of Object.values(concept.definition ?? {}).flat()) cite(citations, file, line);
    for (const group of concept.ranges?.groups ?? []) cite(group.citations, file, line);
  }
  for (const { article, file, lineOfText } of content.articles) {
    if (article.urgent) cite(article.urgent.citations, file, lineOfText('urgent:'));
    for (const part of Object.values(article.parts)) {
      const blocks = part.sections.flatMap((section) => section.blocks);
      for (const statement of [...part.answer, ...blocks.flatMap((block) => block.statements)]) {
        cite(statement.citations, file, lineOfText(statement.text));
      }
    }
  }
  for (const id of [...known].filter((reference) => !cited.has(reference))) {
    problems.push({
      file: 'references.json',
      line: content.lineOfReference(id),
      message: `nothing cites \`${id}\`; cite it or remove it.`,
    });
  }
}
