import { joinedText } from '../reading/joined-text.ts';
import type { ContentProblem } from './content-problem.ts';
import { namesDose } from './names-dose.ts';
import { plainGrade } from './plain-grade.ts';
import type { SourcedConcept } from './read-concepts.ts';

/** Highest Flesch-Kincaid grade of a plain definition. */
const PLAIN_GRADE = 8;

/** Checks the definition that anyone reads: short words, no doses. */
export function checkDefinition({ concept, file, line }: SourcedConcept, problems: ContentProblem[]): void {
  const definition = concept.definition?.plain;
  if (definition === undefined) return;
  const plain = joinedText(definition);
  const grade = plainGrade(definition);
  if (grade !== null && grade > PLAIN_GRADE) {
    problems.push({
      file,
      line,
      message: `the plain definition of \`${concept.id}\` reads at grade ${grade}; use shorter words until it is at most ${PLAIN_GRADE}: "${plain}"`,
    });
  }
  if (namesDose(plain))
    problems.push({ file, line, message: `a plain definition gives no dose of a medicine: "${plain}"` });
}
