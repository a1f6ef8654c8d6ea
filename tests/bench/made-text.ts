/** Numbers that look random and are the same in every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES =
  'an car der en fi gas hem in ja kor lym men neph os pul quin ra scler tox ur ves xi yel zon blo crani'.split(
    ' ',
  );
const COMMON =
  'the of and to in a is that for it was on as with be by at from this have or which one were all there would their'.split(
    ' ',
  );

function makeWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

/** Made surface forms of one to three words, all different, the first ones the same for every count. */
export function makeForms(count: number): string[] {
  const random = makeRandom(7);
  const forms = new Set<string>();
  while (forms.size < count) {
    const words = 1 + Math.floor(random() * 3);
    forms.add(Array.from({ length: words }, () => makeWord(random)).join(' '));
  }
  return [...forms];
}

/**
 * Fills the page with paragraphs of made text, some inline elements among them, one word in forty a form.
 *
 * @param size characters, about
 * @param forms forms to strew in; none for a page without terms
 */
export function fillPage(size: number, forms: readonly string[]): void {
  const random = makeRandom(11);
  const fragment = document.createDocumentFragment();
  for (let made = 0; made < size;) {
    const paragraph = document.createElement('p');
    for (let part = 0; part < 4; part += 1) {
      const words = Array.from({ length: 24 }, () => {
        if (forms.length > 0 && random() < 1 / 40) return forms[Math.floor(random() * forms.length)];
        return random() < 0.5 ? COMMON[Math.floor(random() * COMMON.length)] : `${makeWord(random)}e`;
      });
      const text = `${words.join(' ')}. `;
      made += text.length;
      if (part === 2) {
        const inline = document.createElement('em');
        inline.textContent = text;
        paragraph.append(inline);
      } else paragraph.append(text);
    }
    fragment.append(paragraph);
  }
  document.body.replaceChildren(fragment);
}
