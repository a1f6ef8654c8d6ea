import type { AnswerPart } from '../../lib/answers/answer.ts';
import { URGENT } from '../../lib/answers/passage.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Audience } from '../../lib/model/audience.ts';
import type { Reference } from '../../lib/model/reference.ts';
import { supportWords } from '../../lib/reading/support-words.ts';
import { CitedText, type CitationContext } from '../shared/cited-text.tsx';
import { RangeScale } from '../shared/range-scale.tsx';

/** What one place of the library says, with a link to it and what it rests on. */
export function AnswerPartView({
  part,
  audience,
  isNamed,
  references,
  context,
}: {
  part: AnswerPart;
  audience: Audience;
  /** A definition says what it defines: there are others beside it. */
  isNamed: boolean;
  references: ReadonlyMap<string, Reference>;
  context: CitationContext;
}) {
  if (part.from === 'article') {
    const { article, statements } = part;
    return (
      <div>
        <ul class="reading">
          {statements.map(({ statement, sectionId }, at) => (
            <li key={statement.text}>
              <CitedText statements={[statement]} context={context} />{' '}
              {sectionId && sectionId !== statements[at + 1]?.sectionId && (
                <a
                  class="muted"
                  href={`#/article/${article.id}${sectionId === URGENT ? '' : `/${sectionId}`}`}
                  aria-label={`Read this in its section: ${statement.text}`}
                >
                  {headingOf(article, audience, sectionId)}
                </a>
              )}
            </li>
          ))}
        </ul>
        <p class="muted">
          From <a href={`#/article/${article.id}`}>{article.question}</a>, resting on{' '}
          {supportWords(
            statements.map(({ statement }) => statement),
            references,
          )}
        </p>
      </div>
    );
  }
  const { id, name, ranges } = part.concept;
  const statements = part.statements.map(({ statement }) => statement);
  return (
    <div>
      {part.from === 'values' && ranges ? (
        <RangeScale name={name} range={ranges} context={context} />
      ) : (
        <p class="reading">
          {isNamed && <strong>{name}: </strong>}
          <CitedText statements={statements} context={context} />
        </p>
      )}
      <p class="muted">
        From <a href={`#/concept/${id}`}>{name}</a>, resting on {supportWords(statements, references)}
      </p>
    </div>
  );
}

function headingOf(article: Article, audience: Audience, sectionId: string): string {
  if (sectionId === URGENT) return 'Urgent';
  return article.parts[audience].sections.find(({ id }) => id === sectionId)?.heading ?? '';
}
