import type { Article } from '../model/article.ts';
import { REVIEW_STATUSES } from '../model/review-record.ts';
import { partStatements } from '../reading/part-statements.ts';
import { contentHash } from './content-hash.ts';
import type { ContentProblem } from './content-problem.ts';
import { namesDose } from './names-dose.ts';

/** Highest Flesch-Kincaid grade of a patient part. */
const PATIENT_GRADE = 8;
const OWN_CASE =
  /\byou (?:have|should take|should stop|must take|probably|likely)\b|\byour (?:diagnosis|dose)\b/i;

/** Checks one article's own rules: patient language, no doses or advice to the reader's case, a true review. */
export function checkArticle(
  article: Article,
  file: string,
  lineOfText: (text: string) => number,
  problems: ContentProblem[],
): void {
  const report = (line: number, message: string): void => {
    problems.push({ file, line, message });
  };
  const { patient } = article.parts;
  if (patient && patient.grade > PATIENT_GRADE) {
    report(
      lineOfText('# patient'),
      `the patient part reads at grade ${patient.grade}; shorten sentences and words until it is at most ${PATIENT_GRADE}.`,
    );
  }
  for (const section of Object.values(article.parts).flatMap((part) => part.sections)) {
    if (section.blocks.length === 0)
      report(
        lineOfText(`## ${section.heading}`),
        `write something below "## ${section.heading}", or take the heading out.`,
      );
  }
  for (const { text } of patient ? partStatements(patient) : []) {
    if (namesDose(text)) report(lineOfText(text), `a patient part gives no dose of a medicine: "${text}"`);
  }
  for (const part of Object.values(article.parts)) {
    for (const { text } of partStatements(part)) {
      if (OWN_CASE.test(text)) report(lineOfText(text), `do not address the reader's own case: "${text}"`);
    }
  }
  checkReview(article, (message) => {
    report(lineOfText('review:'), message);
  });
  if (article.nextReview <= article.updated)
    report(lineOfText('next-review:'), 'set `next-review` to a day after `updated`.');
}

function checkReview(article: Article, report: (message: string) => void): void {
  const { review } = article;
  for (let i = 1; i < review.length; i += 1) {
    const [before, after] = [review[i - 1]!, review[i]!];
    const backwards = REVIEW_STATUSES.indexOf(after.status) < REVIEW_STATUSES.indexOf(before.status);
    if (after.date < before.date || (backwards && after.status !== 'submitted')) {
      report('put the review records in order: by date; submitted, under review, approved.');
    }
  }
  if (review.some((record) => record.status === 'approved')) {
    report('`approved` needs a signed review record, which does not exist yet; write `submitted`.');
  }
  if (review.at(-1)?.content !== contentHash(article)) {
    report(
      `the text has changed since its last review record; run \`npm run content -- --record ${article.id}\`.`,
    );
  }
}
