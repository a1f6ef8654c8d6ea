/** What `lang` says when nothing is said: no language, several, not one, or a template that was never filled in. */
const UNDECLARED = new Set([
  'und',
  'mul',
  'zxx',
  'auto',
  'none',
  'unknown',
  'default',
  'x-default',
  'xx',
  'null',
]);

/**
 * What a `lang` attribute declares: `true` for English, `false` for another language, null for nothing that can
 * be told. Pages write `en_US`, `eng` and `English` too, though BCP 47 has `en-US` only.
 */
export function declaresEnglish(declared: string): boolean | null {
  const tag = declared.trim().toLowerCase().replaceAll('_', '-');
  const [language = ''] = tag.split('-');
  if (['en', 'eng', 'english'].includes(language)) return true;
  if (UNDECLARED.has(tag) || UNDECLARED.has(language)) return null;
  return /^[a-z]{2,3}$/.test(language) ? false : null;
}
