import { wordsOf } from '../language/fold-text.ts';
import type { SafetyWords } from '../model/safety-words.ts';
import { findPhrases, preparePhrases, type Phrases, type Place } from './find-phrases.ts';

/** What a question speaks of: an emergency, somebody who may mean to die or has taken what can kill, or neither. */
export type Danger = 'emergency' | 'crisis' | null;

/** Words between a denial and what it denies: "no fever or chest pain". */
const DENIAL_REACH = 4;

/**
 * Makes a reader of danger from its words. It decides before anything is searched, and from the question alone:
 *
 * 1. Signs of danger are looked for; those that a denial stands in front of do not count.
 * 2. What is over is none, unless it goes on now.
 * 3. Who only wants to know (what causes it, whether it is contagious) is in none, unless somebody is spoken of.
 */
export function dangerReader(words: SafetyWords): (question: string) => Danger {
  const ready = (phrases: readonly string[]): Phrases => preparePhrases(phrases, words.sets);
  const signs = words.signs.map((sign) => ({ ...sign, groups: sign.all.map(ready) }));
  const [past, now, someone, help] = [words.past, words.now, words.someone, words.help].map(ready) as [
    Phrases,
    Phrases,
    Phrases,
    Phrases,
  ];
  const [learning, denied, other] = [words.learning, words.denied, words.other].map(ready) as [
    Phrases,
    Phrases,
    Phrases,
  ];
  return (question) => {
    const spoken = wordsOf(question);
    const others = findPhrases(other, spoken);
    // Its place stays, so that what stands around it keeps its distance.
    const said = spoken.map((word, at) =>
      others.some(({ start, end }) => at >= start && at < end) ? '' : word,
    );
    const has = (phrases: Phrases): boolean => findPhrases(phrases, said).length > 0;
    const denials = findPhrases(denied, said);
    const found = signs.filter(({ groups, within }) =>
      togetherIn(
        groups.map((group) => findPhrases(group, said)),
        within,
      ).some(({ start }) => !denials.some(({ end }) => end <= start && start - end < DENIAL_REACH)),
    );
    if (found.length === 0) return null;
    const isNow = has(now);
    const isOver = !isNow && has(past);
    const isLearning = !isNow && !has(someone) && !has(help) && has(learning);
    const counted = found.filter(({ always }) => always || (!isOver && !isLearning));
    if (counted.some(({ tone }) => tone === 'crisis')) return 'crisis';
    return counted.length > 0 ? 'emergency' : null;
  };
}

/** The stretches that hold one place of every group and are no longer than `within` words. */
function togetherIn(groups: readonly (readonly Place[])[], within: number): Place[] {
  return groups.reduce<Place[]>(
    (stretches, places, at) =>
      at === 0
        ? [...places]
        : stretches.flatMap(({ start, end }) =>
            places
              .filter((place) => place.end <= start || place.start >= end)
              .map((place) => ({ start: Math.min(start, place.start), end: Math.max(end, place.end) }))
              .filter((stretch) => stretch.end - stretch.start <= within),
          ),
    [],
  );
}
