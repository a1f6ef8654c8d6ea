import type { ComponentChildren } from 'preact';
import type { Article } from '../../lib/model/article.ts';
import type { Audience } from '../../lib/model/audience.ts';
import type { Concept } from '../../lib/model/concept.ts';
import type { Reference } from '../../lib/model/reference.ts';
import type { TextSource } from '../../lib/model/text-source.ts';
import { partStatements } from '../../lib/reading/part-statements.ts';
import { rangeStatements } from '../../lib/reading/range-statements.ts';
import { standingOf } from '../../lib/reading/standing.ts';
import { citationContext } from '../shared/citation-context.ts';
import { CitedText } from '../shared/cited-text.tsx';
import { RangeScale } from '../shared/range-scale.tsx';
import { UrgentBox } from '../shared/urgent-box.tsx';
import { AboutArticle } from './about-article.tsx';
import { ArticleSection } from './article-section.tsx';
import { FactsLine } from './facts-line.tsx';
import { Outline } from './outline.tsx';
import { ReferenceList } from './reference-list.tsx';

/** What an article view shows besides the article. */
export interface ArticleViewProps {
  readonly article: Article;
  /** Whether the text is the library's, or came from elsewhere and proves nothing. */
  readonly source: TextSource;
  readonly references: ReadonlyMap<string, Reference>;
  readonly audience: Audience;
  readonly disclaimer: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What a reader has to know of this text before reading it. */
  readonly warning?: ComponentChildren;
  /** What it is the lead article of; the scales of measurements are drawn. */
  readonly leads: readonly Concept[];
  readonly related: readonly { readonly id: string; readonly question: string }[];
  /** Saving, removing, "saved on": what can be done with this article here. */
  readonly children?: ComponentChildren;
}

/** An article in full: question, answer, sections, references, and how far it was checked and reviewed. */
export function ArticleView({
  article,
  source,
  references,
  audience,
  disclaimer,
  today,
  warning,
  leads,
  related,
  children,
}: ArticleViewProps) {
  const standing = standingOf(article, source);
  const part = article.parts[audience];
  const urgent = article.urgent ? [article.urgent] : [];
  const measured = leads.flatMap(({ ranges }) => rangeStatements(ranges));
  const cited = citationContext(
    [...part.answer, ...urgent, ...measured, ...partStatements(part)],
    [...references.values()],
  );
  const shown = [...cited.numbers.keys()].flatMap((id) => references.get(id) ?? []);
  return (
    <article class="article" key={`${article.id}.${audience}`}>
      <h1>{article.question}</h1>
      {warning}
      <p class="article-answer">
        <CitedText statements={part.answer} context={cited} />
      </p>
      <FactsLine article={article} standing={standing} grade={part.grade} today={today} />
      {article.urgent && <UrgentBox statement={article.urgent} context={cited} />}
      {children}
      {leads.map(
        ({ id, name, ranges }) =>
          ranges && <RangeScale key={id} name={name} range={ranges} context={cited} />,
      )}
      <Outline sections={part.sections} />
      {part.sections.map((section) => (
        <ArticleSection key={section.id} section={section} context={cited} />
      ))}
      <ReferenceList references={shown} />
      <AboutArticle standing={standing} disclaimer={disclaimer} />
      {related.length > 0 && (
        <nav aria-labelledby="related">
          <h2 id="related">Related questions</h2>
          <ul class="plain-list">
            {related.map(({ id, question }) => (
              <li key={id}>
                <a href={`#/article/${id}`}>{question}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </article>
  );
}
