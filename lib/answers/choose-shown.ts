import type { Passage } from './passage.ts';
import type { Ranked } from './rank-passages.ts';
import { SHOWN } from './weights.ts';

/**
 * The passages to show, best first: those about as good as the best one, its neighbours in its section before others. A text that says the same again is left out,
 * and so is a definition beside the answer of the lead article.
 */
export function chooseShown(ranked: readonly Ranked[]): Passage[] {
  const [first] = ranked;
  if (!first) return [];
  const isBeside = ({ passage }: Ranked): boolean =>
    passage.from === 'article' &&
    passage.id === first.passage.id &&
    passage.sectionId === first.passage.sectionId;
  const near = ranked.map((each) => (isBeside(each) ? { ...each, score: each.score + SHOWN.beside } : each));
  const shown: Passage[] = [];
  const texts = new Set<string>();
  for (const { passage, score, concept } of near.toSorted((a, b) => b.score - a.score)) {
    if (shown.length === SHOWN.most || score < first.score * SHOWN.share) break;
    // What only mentions the subject is not shown beside what is about it.
    if (concept < first.concept * SHOWN.concept) continue;
    const text = passage.statements.map((statement) => statement.text).join(' ');
    if (texts.has(text) || (isWhatItIs(passage) && shown.some((other) => isSameSubject(passage, other))))
      continue;
    texts.add(text);
    shown.push(passage);
  }
  return shown;
}

function isWhatItIs({ kinds, sectionId }: Passage): boolean {
  return sectionId === null && kinds.has('what-it-is');
}

/** A definition and a lead article's answer say the same of one concept; two sentences of one answer do not. */
function isSameSubject(passage: Passage, other: Passage): boolean {
  if (passage.from === other.from || !isWhatItIs(other)) return false;
  return [...passage.about].some(([id, share]) => share === 1 && other.about.get(id) === 1);
}
