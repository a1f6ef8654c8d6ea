import { sentencesOf } from '../language/sentences.ts';

/** A text with more words tells a story before it asks. */
const LONG = 25;
const ASKS =
  /^(?:(?:and|so|but|also|please|hi|hello)[, ]+)*(?:what|which|who|when|where|why|how|is|are|can|could|do|does|did|should|will|would|may|has|have)\b/i;

/** The sentences of a long text that ask something, the last two at most; a short text is its own question. */
export function questionSentence(text: string): string {
  if (text.split(/\s+/).length <= LONG) return text;
  const sentences = sentencesOf(text);
  const marked = sentences.filter((sentence) => sentence.endsWith('?'));
  const asking = marked.length > 0 ? marked : sentences.filter((sentence) => ASKS.test(sentence));
  return asking.length > 0 ? asking.slice(-2).join(' ') : text;
}
