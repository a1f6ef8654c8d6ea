/**
 * Words in a question that may mean someone is in danger now. Whoever asks with them sees what to do first,
 * whatever else is found: a needless line costs little, a missing one can cost much.
 */
const DANGER: readonly RegExp[] = [
  /\b(seizures?|convulsions?|convulsing|fitting|having a fit)\b/i,
  /\b(unconscious|passed out|collapsed?|faint(?:ed|ing)?|unresponsive)\b/i,
  /\b(?:can(?:'|’)?t|cannot|hard to|difficult to|won(?:'|’)?t) (?:wake|be woken|breathe)/i,
  /\b(very (?:drowsy|sleepy)|drowsy|coma|confus(?:ed|ion))\b/i,
  /\b(chest pain|heart attack|stroke|choking|not breathing|short(?:ness)? of breath)\b/i,
  /\b(suicid\w*|kill (?:my|him|her|them)sel\w*|overdos\w*|poison\w*)\b/i,
  /\b(vomiting blood|throwing up blood|heavy bleeding|bleeding heavily|anaphyla\w*)\b/i,
  /\b(emergency|ambulance|dying)\b/i,
];

/** Whether a question speaks of something that can be an emergency. */
export function soundsUrgent(question: string): boolean {
  return DANGER.some((pattern) => pattern.test(question));
}

/** Whether a question asks about the reader's own case, which the library never answers. */
export function asksForAdvice(question: string): boolean {
  return /\b(?:should|can|may|must|do) (?:i|we)\b|\bmy (?:tablets?|pills?|dose|medicines?|medication|drugs?|doctor)\b|\bam i\b/i.test(
    question,
  );
}
