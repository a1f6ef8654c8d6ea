/** Words that stand for what the reader is reading about. */
const PRONOUN = /\b(?:it|this|that|these|those|they|them)\b/gi;
/** A question that says itself what its pronoun stands for: "What is anemia, and how is it treated?" */
const OWN_CLAUSE = /\band\b.*\b(?:it|this|that|these|those|they|them)\b/i;

/**
 * The ways to read a question that is asked on an article, likeliest first. "Is it contagious?" on the article on
 * gout is "Is gout contagious?"; "What are the symptoms?" is about gout, too, and so, most likely, is "Which drug comes
 * first?"; one that names an illness of its own may be about that alone.
 *
 * @param subject name of what the article is about
 * @param names what the question names itself
 */
export function aboutArticle(
  question: string,
  subject: string,
  names: 'nothing' | 'something' | 'an illness',
): string[] {
  if (names !== 'nothing' && OWN_CLAUSE.test(question)) return [question];
  const replaced = question.replace(PRONOUN, subject);
  if (replaced !== question) return names === 'nothing' ? [replaced] : [replaced, question];
  const added = `${question.replace(/[\s?.!]+$/, '')} (${subject})?`;
  if (names === 'nothing') return [added];
  return names === 'an illness' ? [question, added] : [added, question];
}
