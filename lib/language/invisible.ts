/** Characters inside words that nobody sees: soft hyphens above all, zero-width ones. */
export const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/gu;
