import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Passage } from '../../lib/answers/passage.ts';
import type { AskedOn } from '../../lib/answers/read-question.ts';
import type { Audience } from '../../lib/model/audience.ts';
import { askedQuestions, HELD_OUT } from '../fixtures/asked-questions.ts';

/** A question with what answers it. */
export interface LabelledQuestion {
  readonly id: string;
  readonly question: string;
  readonly on: AskedOn;
  readonly audience: Audience;
  readonly isReal: boolean;
  /** Whether anything in the library answers it. */
  readonly isAnswerable: boolean;
  /** Whether one of the first passages answers it. */
  readonly isAnsweredBy: (passages: readonly Passage[]) => boolean;
}

/** The name that a passage has in `labels.tsv`. */
export function placeOf({ from, id, sectionId }: Passage): string {
  if (from === 'article') return `${id}#${sectionId ?? ''}`;
  return `${from === 'definition' ? ':' : '='}${id}`;
}

/** The real questions that were labelled; their wording lies outside the project. */
export async function realQuestions(wordings: string): Promise<LabelledQuestion[]> {
  const text = new Map(
    readFileSync(wordings, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([id, , question]) => [id, question]),
  );
  const labels = await readFile(fileURLToPath(new URL('labels.tsv', import.meta.url)), 'utf8');
  return labels.split('\n').flatMap((line): LabelledQuestion[] => {
    const [id, places = ''] = line.split('\t');
    const question = text.get(id);
    if (!id || id.startsWith('#') || places === '?') return [];
    if (!question) throw new Error(`${wordings} has no question ${id}.`);
    const answering = new Set(places === '-' ? [] : places.split(' '));
    return [
      {
        id,
        question,
        on: null,
        audience: 'patient',
        isReal: true,
        isAnswerable: answering.size > 0,
        isAnsweredBy: (passages) => passages.some((passage) => answering.has(placeOf(passage))),
      },
    ];
  });
}

/** Our own test questions. */
export async function ownQuestions(): Promise<LabelledQuestion[]> {
  const files = ['questions', 'follow-ups', ...HELD_OUT] as const;
  const sets = await Promise.all(
    files.map(async (file) =>
      (await askedQuestions(file)).map((asked, at) => ({ ...asked, id: `${file}-${at}` })),
    ),
  );
  return sets.flat().flatMap(({ id, question, from, audience, expected }): LabelledQuestion[] => {
    if (expected === 'any') return [];
    return [
      {
        id,
        question,
        audience,
        on: from === null ? null : { page: 'article', id: from },
        isReal: false,
        isAnswerable: expected !== 'refuse',
        isAnsweredBy: (passages) =>
          expected !== 'refuse' &&
          passages.some(({ statements }) => statements.some(({ text: said }) => expected.test(said))),
      },
    ];
  });
}
