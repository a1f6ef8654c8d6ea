import type { SafetyWords } from '../model/safety-words.ts';
import { findPhrases, preparePhrases, type Phrases, type Place } from './find-phrases.ts';
import { signsIn, type SignPlace } from './signs-in.ts';
import { spokenWords } from './spoken-words.ts';

/** What a question speaks of: an emergency, somebody who may mean to die or has taken what can kill, or neither. */
export type Danger = 'emergency' | 'crisis' | null;

/** Words between a denial and what it denies: "no fever or chest pain". */
const DENIAL_REACH = 4;

/**
 * Makes a reader of danger from its words. It decides before anything is searched, and from the question alone:
 *
 * 1. Signs of danger are looked for; those that a denial stands in front of do not count.
 * 2. What is over is none, unless the same clause says that it goes on.
 * 3. Who only wants to know (what causes it, whether it is contagious) is in none, unless somebody is spoken of.
 */
export function dangerReader(safety: SafetyWords): (question: string) => Danger {
  const ready = (phrases: readonly string[]): Phrases => preparePhrases(phrases, safety.sets);
  const signs = safety.signs.map((sign) => ({ ...sign, groups: sign.all.map(ready) }));
  const frames = {
    past: ready(safety.past),
    now: ready(safety.now),
    someone: ready(safety.someone),
    help: ready(safety.help),
    learning: ready(safety.learning),
    study: ready(safety.study),
    denied: ready(safety.denied),
    other: ready(safety.other),
  };
  return (question) => {
    const spoken = spokenWords(question);
    const others = findPhrases(frames.other, spoken.words);
    // Its place stays, so that what stands around it keeps its distance.
    const words = spoken.words.map((word, at) => (others.some((place) => holds(place, at)) ? '' : word));
    const placesOf = (frame: keyof typeof frames): Place[] => findPhrases(frames[frame], words);
    const has = (frame: keyof typeof frames): boolean => placesOf(frame).length > 0;
    const [denials, pasts, nows] = [placesOf('denied'), placesOf('past'), placesOf('now')];
    const beside = ({ start, end }: Place, frame: readonly Place[]): boolean =>
      frame.some(
        (place) =>
          spoken.clauses[place.start]! >= spoken.clauses[start]! &&
          spoken.clauses[place.start]! <= spoken.clauses[end - 1]!,
      );
    const isLearning =
      has('study') || (nows.length === 0 && !has('someone') && !has('help') && has('learning'));
    const counts = (place: SignPlace): boolean =>
      !isLearning && (!beside(place, pasts) || beside(place, nows));
    const tones = signs.flatMap(({ groups, within, always, tone }) => {
      const places = signsIn(
        groups.map((group) => findPhrases(group, words)),
        within,
      );
      return places.some((place) => !isDenied(place, denials, spoken.clauses) && (always || counts(place)))
        ? [tone]
        : [];
    });
    return tones.includes('crisis') ? 'crisis' : (tones[0] ?? null);
  };
}

function holds({ start, end }: Place, at: number): boolean {
  return at >= start && at < end;
}

/** Whether a denial stands shortly before a part of a sign; one inside a part ("not breathing") belongs to it. */
function isDenied({ parts }: SignPlace, denials: readonly Place[], clauses: readonly number[]): boolean {
  return denials.some(
    (denial) =>
      !parts.some((part) => denial.start < part.end && part.start < denial.end) &&
      parts.some(
        ({ start }) =>
          denial.end <= start &&
          start - denial.end < DENIAL_REACH &&
          clauses[denial.start] === clauses[start],
      ),
  );
}
