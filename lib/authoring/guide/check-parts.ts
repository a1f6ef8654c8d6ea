import type { Reference } from '../../model/reference.ts';
import { AUDIENCES, type Audience } from '../../model/audience.ts';
import { partStatements } from '../../reading/part-statements.ts';
import type { SourcedArticle } from '../read-article.ts';
import { countWords } from './count-words.ts';
import { FOR_THE_PUBLIC } from './for-the-public.ts';
import type { GuideFault } from './guide-fault.ts';

type Bounds = Readonly<Record<Audience, readonly [least: number, most: number]>>;

/** How many words each part takes, in an article about a thing and in one about a question. */
const LEAD: Bounds = { patient: [250, 450], student: [200, 400], clinician: [250, 500] };
const QUESTION: Bounds = { patient: [120, 250], student: [80, 400], clinician: [100, 500] };

/**
 * Finds parts of an article that are too thin or too long, and clinicians' parts that rest on pages for the
 * public alone.
 *
 * @param isLead whether the article is what a concept's card leads to
 */
export function checkParts(
  { article, file, lineOfText }: SourcedArticle,
  isLead: boolean,
  references: ReadonlyMap<string, Reference>,
): GuideFault[] {
  const fault = (check: GuideFault['check'], audience: Audience, message: string): GuideFault => ({
    check,
    owner: article.id,
    file,
    line: lineOfText(`# ${audience}`),
    message,
  });
  const bounds = isLead ? LEAD : QUESTION;
  const lengths = AUDIENCES.flatMap((audience) => {
    const words = partStatements(article.parts[audience]).reduce(
      (sum, { text }) => sum + countWords(text),
      0,
    );
    const [least, most] = bounds[audience];
    if (words >= least && words <= most) return [];
    return [
      fault('part-length', audience, `the ${audience} part has ${words} words; write ${least} to ${most}.`),
    ];
  });
  const kinds = partStatements(article.parts.clinician)
    .flatMap(({ citations }) => citations)
    .flatMap((id) => references.get(id)?.custom.kind ?? []);
  if (!kinds.every((kind) => FOR_THE_PUBLIC.has(kind))) return lengths;
  const message =
    'the clinician part rests on pages for the public alone; cite a guideline, a review or a study.';
  return [...lengths, fault('clinician-sources', 'clinician', message)];
}
