import { plainText } from './plain-text.ts';

/** Two notes as one that holds both: one alone where it holds the other, else one below the other. */
export function joinedNotes(first: string, second: string): string {
  // What was once in a file comes back without hidden signs, and is still the same note.
  if (plainText(first).includes(plainText(second))) return first;
  return plainText(second).includes(plainText(first)) ? second : `${first}\n\n${second}`;
}
