/** Whether a question asks how things differ, or which of them. */
export function comparesThings(question: string): boolean {
  return /\b(?:difference|differs?|different|distinguish\w*|same as|apart from|versus|vs|compared?|than|or)\b/i.test(
    question,
  );
}
