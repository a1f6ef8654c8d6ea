import type { Article } from '../model/article.ts';
import type { Audience } from '../model/audience.ts';
import type { Concept } from '../model/concept.ts';
import type { Statement } from '../model/statement.ts';
import { definitionFor } from '../reading/definition-for.ts';
import { leadConcepts } from '../reading/lead-concepts.ts';
import type { Library } from '../reading/library.ts';
import { valueStatements } from '../reading/value-statements.ts';
import { URGENT, type Passage } from './passage.ts';
import type { AskedFor } from './question-language.ts';
import { ABOUT } from './weights.ts';

/** The texts by which a passage is found, by field. */
export interface PassageFields {
  /** Names of what it is about. */
  readonly names: readonly string[];
  readonly heading: string;
  readonly text: string;
  /** The questions that its article answers. */
  readonly phrasings: readonly string[];
}

/** How texts are read: which concepts they name, what they ask for. */
interface Reading {
  readonly conceptsIn: (text: string) => readonly string[];
  readonly askedFor: (question: string) => AskedFor;
}

/** A passage with the texts by which it is found. */
export interface FoundBy {
  readonly passage: Passage;
  readonly fields: PassageFields;
}

/**
 * Everything in the library that can answer a question of an audience: statements, definitions and values as one
 * corpus. What to ask a doctor answers nothing and is left out.
 */
export function passagesOf(
  library: Library,
  audience: Audience,
  { conceptsIn, askedFor }: Reading,
): FoundBy[] {
  return [
    ...library.pack.articles.flatMap((article) =>
      ofArticle(library, article, audience, { conceptsIn, askedFor }),
    ),
    ...library.pack.concepts.flatMap((concept) => ofConcept(concept, audience)),
  ];
}

function ofArticle(
  library: Library,
  article: Article,
  audience: Audience,
  { conceptsIn, askedFor }: Reading,
): FoundBy[] {
  const leads = new Set(leadConcepts(library, article.id));
  const isLead = leads.size > 0;
  // Other phrasings of a lead article's question are told by its sections rather than by its answer.
  const phrasings = isLead ? [article.question] : [article.question, ...article.also];
  // What has no lead article is told by the article on a question about it.
  const isOnlyOne = (id: string): boolean =>
    id === article.concepts[0] && library.concepts.get(id)?.article === null;
  const found = (
    statement: Statement,
    { heading, ...place }: Pick<Passage, 'sectionId' | 'kinds'> & { readonly heading: string },
  ): FoundBy => {
    const isAnswer = place.sectionId === null;
    const about = new Map<string, number>();
    const add = (id: string, share: number): void => void about.set(id, Math.max(about.get(id) ?? 0, share));
    for (const id of article.concepts) {
      if (leads.has(id)) add(id, ABOUT.itsLead);
      else if (isLead) add(id, ABOUT.near);
      else add(id, isAnswer || isOnlyOne(id) ? ABOUT.itsQuestion : ABOUT.besideItsQuestion);
    }
    const mentioned = conceptsIn(isAnswer ? statement.text : `${heading}. ${statement.text}`);
    for (const id of mentioned) add(id, ABOUT.mentioned);
    const subjects = isLead ? [...leads] : article.concepts;
    return {
      passage: { from: 'article', id: article.id, ...place, statements: [statement], about },
      fields: {
        names: [...new Set([...subjects, ...mentioned])].flatMap((id) => namesOf(library.concepts.get(id))),
        heading,
        text: statement.text,
        phrasings,
      },
    };
  };
  const part = article.parts[audience];
  return [
    ...part.answer.map((statement) =>
      found(statement, {
        sectionId: null,
        kinds: isLead ? new Map([['what-it-is', 1]]) : askedFor(article.question).fit,
        heading: '',
      }),
    ),
    ...part.sections
      .filter(({ kind }) => kind !== 'ask-your-doctor')
      .flatMap(({ id, kind, heading, blocks }) =>
        blocks.flatMap(({ statements }) =>
          statements.map((statement) =>
            found(statement, { sectionId: id, kinds: new Map(kind ? [[kind, 1]] : []), heading }),
          ),
        ),
      ),
    ...(article.urgent
      ? [found(article.urgent, { sectionId: URGENT, kinds: new Map([['emergency', 1]]), heading: '' })]
      : []),
  ];
}

function ofConcept(concept: Concept, audience: Audience): FoundBy[] {
  const names = namesOf(concept);
  const found = (
    from: 'definition' | 'values',
    statements: readonly Statement[],
    ids: readonly string[],
  ): FoundBy => ({
    passage: {
      from,
      id: concept.id,
      sectionId: null,
      kinds: new Map([[from === 'values' ? 'values' : 'what-it-is', 1]]),
      statements,
      about: new Map(ids.map((id) => [id, ABOUT.itself])),
    },
    fields: { names, heading: '', text: statements.map(({ text }) => text).join(' '), phrasings: [] },
  });
  const definition = definitionFor(concept, audience);
  // "A normal potassium" asks for the values of its blood test.
  const measured = [concept.id, concept.id.replace(/-(?:blood-)?test$/, '')];
  return [
    ...(definition ? [found('definition', definition, [concept.id])] : []),
    ...(concept.ranges ? [found('values', valueStatements(concept), measured)] : []),
  ];
}

function namesOf(concept: Concept | undefined): string[] {
  return concept ? [concept.name, ...Object.values(concept.terms).flat()] : [];
}
