/** Longest text of one run, in UTF-16 code units: what is scanned in well under a millisecond. */
export const LONGEST_RUN = 16_384;
/** How far back from the longest end a place to cut is looked for. */
const LOOK_BACK = 2_048;

/**
 * Where to cut a long text: after an empty line, else after a line, else after a sentence or a space, so that
 * a term is hardly ever cut in two.
 *
 * @param from where the piece begins
 * @returns where it ends, exclusive
 */
export function cutText(text: string, from: number): number {
  const most = from + LONGEST_RUN;
  if (most >= text.length) return text.length;
  const tail = text.slice(most - LOOK_BACK, most);
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = tail.lastIndexOf(mark);
    if (at >= 0) return most - LOOK_BACK + at + mark.length;
  }
  return most;
}
