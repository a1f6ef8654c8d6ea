import { Fragment } from 'preact';
import type { Answer, AnswerPart } from '../../lib/answers/answer.ts';
import type { Audience } from '../../lib/model/audience.ts';
import type { Concept } from '../../lib/model/concept.ts';
import type { Reference } from '../../lib/model/reference.ts';
import type { Statement } from '../../lib/model/statement.ts';
import { rangeStatements } from '../../lib/reading/range-statements.ts';
import { CrisisHelp } from './crisis-help.tsx';
import { SaveLine } from '../article/save-line.tsx';
import { citationContext } from '../shared/citation-context.ts';
import { CitedText } from '../shared/cited-text.tsx';
import { AnswerPartView } from './answer-part-view.tsx';

/** What is shown of an answer. */
export interface AnswerViewProps {
  readonly question: string;
  readonly answer: Answer;
  readonly audience: Audience;
  readonly references: ReadonlyMap<string, Reference>;
  readonly isSaved: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** The answer to a question: what the library says to it, or about what it names, or an honest refusal. */
export function AnswerView(props: AnswerViewProps) {
  const { question, answer, references, audience } = props;
  const { outcome, parts, understood } = answer;
  if (answer.danger === 'crisis') return <CrisisHelp question={question} onClose={props.onClose} />;
  const isAnswered = outcome === 'answer';
  const context = citationContext(
    [...answer.urgentStatements, ...parts.flatMap(statementsOf)],
    [...references.values()],
  );
  const definitions = parts.filter(({ from }) => from === 'definition').length;
  const isBelow = (concept: Concept): boolean =>
    parts.some((part) => part.from !== 'article' && part.concept === concept);
  return (
    <section class="answer" aria-label="Answer" tabIndex={-1}>
      <p class="answer-question">
        <span>{question}</span>{' '}
        <button type="button" class="text-button" onClick={props.onClose}>
          Close answer
        </button>
      </p>
      {understood.concepts.length > 0 && (
        <p class="muted">
          Understood as:{' '}
          {understood.concepts.map((concept, at) => (
            <Fragment key={concept.id}>
              {at > 0 && ', '}
              {hasPage(concept) && !isBelow(concept) ? (
                <a href={`#/concept/${concept.id}`}>{concept.name}</a>
              ) : (
                concept.name
              )}
            </Fragment>
          ))}
          {understood.askedFor.length > 0 && ` · ${understood.askedFor.join(', ')}`}
        </p>
      )}
      {answer.danger === 'emergency' && (
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
      {outcome === 'about' && <p>The library does not answer this. About {subjectOf(parts)} it says:</p>}
      {parts.map((part) => (
        <AnswerPartView
          key={`${part.from} ${part.from === 'article' ? part.article.id : part.concept.id}`}
          part={part}
          audience={audience}
          isNamed={definitions > 1}
          references={references}
          context={context}
        />
      ))}
      {isAnswered && <SaveLine isSaved={props.isSaved} onSave={props.onSave} />}
      {outcome === 'refusal' && (
        <p>
          {answer.isForeign
            ? 'Medglance reads questions in English only.'
            : 'Nothing in the library answers this yet.'}
          {answer.nearest.length > 0 && ' The nearest questions are:'}
        </p>
      )}
      {outcome !== 'refusal' && answer.nearest.length > 0 && <p class="muted">Also near this question:</p>}
      <ul class="plain-list">
        {answer.nearest.map(({ id, question: near }) => (
          <li key={id}>
            <a href={`#/article/${id}`}>{near}</a>
          </li>
        ))}
      </ul>
      {(parts.length > 0 || answer.urgentStatements.length > 0) && (
        <p class="muted">Sentences from the library, unchanged. Not yet reviewed by a clinician.</p>
      )}
    </section>
  );
}

/** The statements that a part shows; values are drawn, and only what they rest on is said in words. */
function statementsOf(part: AnswerPart): Statement[] {
  if (part.from === 'values') return rangeStatements(part.concept.ranges);
  return part.statements.map(({ statement }) => statement);
}

/** What a part that does not answer is about. */
function subjectOf([part]: readonly AnswerPart[]): string {
  if (!part) return '';
  return part.from === 'article' ? `“${part.article.question}”` : part.concept.name;
}

/** Whether there is anything to read of a concept. */
function hasPage({ definition, article }: Concept): boolean {
  return definition !== null || article !== null;
}
