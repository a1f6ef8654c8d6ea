/**
 * Whether a question is about somebody's own case, which the library never answers: it speaks of the asker or
 * of someone of theirs.
 */
export function asksForAdvice(question: string): boolean {
  return /\b(?:i|i['’]?m|i['’]ve|me|my|mine|myself|we|us|our)\b/i.test(question);
}
