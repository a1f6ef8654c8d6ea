import { Fragment } from 'preact';
import type { FollowUpAnswer } from '../../lib/answers/answer-question.ts';
import { URGENT } from '../../lib/answers/statement-index.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Audience } from '../../lib/model/audience.ts';
import type { Concept } from '../../lib/model/concept.ts';
import type { Reference } from '../../lib/model/reference.ts';
import { definitionFor } from '../../lib/reading/definition-for.ts';
import { rangeStatements } from '../../lib/reading/range-statements.ts';
import { supportWords } from '../../lib/reading/support-words.ts';
import { SaveLine } from '../article/save-line.tsx';
import { citationContext } from '../shared/citation-context.ts';
import { CitedText } from '../shared/cited-text.tsx';
import { RangeScale } from '../shared/range-scale.tsx';

/** What is shown of an answer. */
export interface AnswerViewProps {
  readonly question: string;
  readonly answer: FollowUpAnswer;
  readonly audience: Audience;
  readonly references: ReadonlyMap<string, Reference>;
  /** The concepts that the question was understood to name. */
  readonly understood: readonly Concept[];
  /** Concepts whose definitions answer. */
  readonly defined: readonly Concept[];
  /** Measurements whose values the question asks for. */
  readonly measured: readonly Concept[];
  readonly isSaved: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** The answer to a follow-up question: statements with their articles, or an honest refusal. */
export function AnswerView(props: AnswerViewProps) {
  const { question, answer, references, understood, defined, measured, audience } = props;
  const placed = answer.groups.flatMap((group) => group.statements.map(({ statement }) => statement));
  const definitions = defined.flatMap((concept) => {
    const definition = definitionFor(concept, audience);
    return definition ? [{ concept, definition }] : [];
  });
  const values = measured.flatMap(({ ranges }) => rangeStatements(ranges));
  const context = citationContext(
    [
      ...answer.urgentStatements,
      ...placed,
      ...definitions.flatMap(({ definition }) => definition),
      ...values,
    ],
    [...references.values()],
  );
  const isBelow = (concept: Concept): boolean => [...defined, ...measured].includes(concept);
  const isAnswered = answer.found || definitions.length > 0 || measured.length > 0;
  return (
    <section class="answer" aria-label="Answer" tabIndex={-1}>
      <p class="answer-question">
        <span>{question}</span>{' '}
        <button type="button" class="text-button" onClick={props.onClose}>
          Close answer
        </button>
      </p>
      {understood.length > 0 && (
        <p class="muted">
          Understood as:{' '}
          {understood.map((concept, at) => (
            <Fragment key={concept.id}>
              {at > 0 && ', '}
              {hasPage(concept) && !isBelow(concept) ? (
                <a href={`#/concept/${concept.id}`}>{concept.name}</a>
              ) : (
                concept.name
              )}
            </Fragment>
          ))}
          {answer.understood.aspect && ` · ${answer.understood.aspect}`}
        </p>
      )}
      {answer.urgent && (
        <div class="urgent">
          <p>
            <strong>If this is happening now, call the emergency number at once.</strong>{' '}
            <CitedText statements={answer.urgentStatements} context={context} />
          </p>
        </div>
      )}
      {answer.personal && (
        <p class="caution">
          Medglance cannot advise on anyone’s own case; a doctor, nurse or pharmacist can.
          {isAnswered && ' This is what the library says in general.'}
        </p>
      )}
      {answer.groups.map(({ article, statements }) => (
        <div key={article.id}>
          <ul class="reading">
            {statements.map(({ id, statement, sectionId }, at) => (
              <li key={id}>
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
      ))}
      {definitions.map(({ concept: { id, name }, definition }) => (
        <div key={id}>
          <p class="reading">
            {definitions.length > 1 && <strong>{name}: </strong>}
            <CitedText statements={definition} context={context} />
          </p>
          <p class="muted">
            From <a href={`#/concept/${id}`}>{name}</a>, resting on {supportWords(definition, references)}
          </p>
        </div>
      ))}
      {measured.map(
        ({ id, name, ranges }) =>
          ranges && (
            <div key={id}>
              <RangeScale name={name} range={ranges} context={context} />
              <p class="muted">
                From <a href={`#/concept/${id}`}>{name}</a>
              </p>
            </div>
          ),
      )}
      {isAnswered && <SaveLine isSaved={props.isSaved} onSave={props.onSave} />}
      {!isAnswered && (
        <p>
          Nothing in the library answers this yet.{answer.nearest.length > 0 && ' The nearest questions are:'}
        </p>
      )}
      {isAnswered && answer.nearest.length > 0 && <p class="muted">Also near this question:</p>}
      <ul class="plain-list">
        {answer.nearest.map(({ id, question: near }) => (
          <li key={id}>
            <a href={`#/article/${id}`}>{near}</a>
          </li>
        ))}
      </ul>
      {(isAnswered || answer.urgentStatements.length > 0) && (
        <p class="muted">Sentences from the library, unchanged. Not yet reviewed by a clinician.</p>
      )}
    </section>
  );
}

/** Whether there is anything to read of a concept. */
function hasPage({ definition, article }: Concept): boolean {
  return definition !== null || article !== null;
}

function headingOf(article: Article, audience: Audience, sectionId: string): string {
  if (sectionId === URGENT) return 'Urgent';
  return article.parts[audience].sections.find(({ id }) => id === sectionId)?.heading ?? '';
}
