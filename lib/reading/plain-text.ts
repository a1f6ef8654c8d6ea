/**
 * Signs that steer how text is drawn, or are not drawn at all: controls, marks of direction, tags. Kept are the
 * two joiners, which scripts and emoji need, and the few format signs that are drawn.
 */
const STEERING =
  /[[\p{Cc}\p{Cf}]--[\t\n\p{Join_Control}\u{600}-\u{605}\u{6DD}\u{70F}\u{890}\u{891}\u{8E2}\u{110BD}\u{110CD}]]/gv;

/** Anything but the printable signs of ASCII: most text has none, and needs no closer look. */
const UNUSUAL = /[^ -~]/;

/** Text from outside as it may be shown: without hidden and steering signs, its lines kept. */
export function plainText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|\p{Zl}|\p{Zp}/gu, '\n')
    .replace(STEERING, '');
}

/** The same on one line, so that it cannot pass for a heading or remark of ours where it is taken along. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
