import type { Aspect } from './aspect.ts';
import { ASPECTS } from './aspects.ts';

/** Words of questions that say nothing of the concept, nor of what is asked of it. */
const FILLERS =
  /between|causes?|triggers?|raises?|raised|forms?|know|tell|dangers?|helps?|against|reasons?|brings?|risk|factors?|measures?|shows?|works?|usually|often|normally|doctors?|see|hospital|patients?|attacks?|episodes?|flares?|warning|early|main|typical|possible|first|line|best|choice|role|long|life|good|worse|bad|better|done|used|given|take[ns]?|home|options|lowers?|lowered|reduces?|spread|certain|mainly|actually|quickly|cases?|stays?|remains?|exactly|besides|continue[ds]?|ways?|things?|fastest|easiest|effective(?:ly)?|recommended|advised|preferred|adults?|person|living|live|currently|nowadays|major|simple|likely|results?|action|kinds? of/;

const asking = (sources: readonly RegExp[], flags: string): RegExp =>
  new RegExp(`\\b(?:${sources.map(({ source }) => source).join('|')})\\b`, flags);

const ASKS = new Map(ASPECTS.map(({ words }) => [words, asking([words], 'i')]));

/** Words that ask for an aspect and say nothing of the concept itself. */
export const ASPECT_WORDS = asking([...ASPECTS.map(({ words }) => words), FILLERS], 'gi');

/** The aspect that a question asks for; null when it asks for none, or for the whole. */
export function aspectOf(question: string): Aspect | null {
  return (
    ASPECTS.find(({ words, frames }) => ASKS.get(words)!.test(question) || frames?.test(question) === true) ??
    null
  );
}
