/** One card to learn: what is asked, what is answered, and tags without spaces. */
export interface FlashCard {
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
}

/**
 * Cards as the text file that Anki imports: fields divided by tabs, HTML signs escaped, tags in the third
 * column (https://docs.ankiweb.net/importing/text-files.html).
 */
export function flashCards(cards: readonly FlashCard[]): string {
  const rows = cards.map(({ front, back, tags }) =>
    [
      field(front),
      field(back),
      tags.map((tag) => field(tag).replace(/\s+/g, '-').replaceAll('<br>', '-')).join(' '),
    ].join('\t'),
  );
  return ['#separator:tab', '#html:true', '#tags column:3', ...rows, ''].join('\n');
}

function field(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', ' ')
    .trim()
    .replace(/\r?\n/g, '<br>');
}
