import type { AskedQuestion } from './asked-question.ts';
import type { Ranked } from './rank-passages.ts';

/** How many of the best passages are looked at together. */
const TOGETHER = 3;

/** What is known of a question and its best passages when it is judged whether they answer; nothing without any. */
export function judgeFeatures(asked: AskedQuestion, ranked: readonly Ranked[]): Record<string, number> {
  const [best] = ranked;
  if (!best) return {};
  const { passage, concept, kind, cover, same, unmet, asking, score, tells } = best;
  const rival = ranked.find((other) => other.passage.id !== passage.id);
  const together = ranked.slice(0, TOGETHER).filter((other) => other.passage.id === passage.id);
  const isOwn =
    asked.on !== null &&
    passage.id === (passage.from === 'article' ? asked.on.articleId : asked.on.conceptId);
  const own = asked.terms.filter((term) => !asked.naming.has(term) && !asked.askedFor.terms.has(term));
  return {
    /** The best passage is about what is named. */
    subject: Math.max(concept, isOwn ? 1 : 0),
    kind,
    asking,
    told: Math.max(kind, asking),
    cover,
    coverTogether: Math.max(...together.map((other) => other.cover)),
    unmet,
    same: passage.sectionId === null && passage.from === 'article' ? same : 0,
    score,
    lead: rival ? score - rival.score : score,
    tells: Number(tells),
    isDefinition: Number(passage.from === 'definition'),
    isValues: Number(passage.from === 'values'),
    isAnswer: Number(passage.sectionId === null && passage.from === 'article'),
    /** What the question says. */
    named: asked.concepts.length === 0 && asked.on !== null ? 1 : asked.concepts.length,
    onPage: Number(isOwn),
    isElsewhere: Number(asked.askedFor.isElsewhere),
    /** "Is that X?": of something that only the asker sees. */
    pointing: Number(asked.on === null && /\b(?:this|that|these|those|it)\b/i.test(asked.text)),
    asksFor: asked.askedFor.names.length,
    ownWords: own.length,
    words: asked.terms.length,
    personal: Number(/\b(?:i|my|me|we|our|he|she|his|her)\b/i.test(asked.text)),
    yesOrNo: Number(/^\W*(?:is|are|can|could|do|does|did|will|would|should|has|have)\b/i.test(asked.text)),
  };
}
