import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions } from '../../../lib/detection/find-mentions.ts';
import { compileLexicon } from '../../../lib/detection/compile-lexicon.ts';
import { INVISIBLE } from '../../../lib/language/invisible.ts';
import { EntryFlag, openLexicon } from '../../../lib/detection/lexicon.ts';
import { cutText } from '../../../lib/page/cut-text.ts';

const forms = ['heart failure', 'hyponatremia', 'type 2 diabetes', 'fit', 'MS', 'multiple sclerosis', 'AIDS'];
const lexicon = openLexicon(
  compileLexicon(
    forms.map((text, at) => ({
      text,
      concept: text === 'MS' ? 5 : at,
      flags:
        text === 'fit'
          ? EntryFlag.Ambiguous
          : text === 'MS'
            ? EntryFlag.ExactCase | EntryFlag.Abbreviation
            : text === 'AIDS'
              ? EntryFlag.ExactCase
              : 0,
    })),
    forms,
    { contexts: [{ concept: 3, form: 'fit', needsCue: true, near: ['had a _'], not: ['keep _'] }] },
  ),
);
const found = (text: string): string[] =>
  findMentions(text, lexicon, 'all').map(({ start, end }) => text.slice(start, end));

const term = fc.constantFrom(...forms);
const filler = fc.constantFrom('the', 'had a', 'keep', 'of', 'x', '(', ')', ',', '.', '\n\n', 'nurse');
const sentence = fc.array(fc.oneof(term, filler), { maxLength: 25 }).map((parts) => parts.join(' '));
/** What may stand inside a word without changing it. */
const invisible = fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff');

test('invisible characters inside words change neither what is found nor where', () => {
  fc.assert(
    fc.property(sentence, fc.array(fc.tuple(fc.nat(), invisible), { maxLength: 6 }), (text, insertions) => {
      let changed = text;
      for (const [at, character] of insertions) {
        const inside = [...changed.matchAll(/(?<=[a-z])(?=[a-z])/g)];
        const place = inside[at % Math.max(1, inside.length)]?.index;
        if (place !== undefined) changed = changed.slice(0, place) + character + changed.slice(place);
      }
      const bare = (surface: string): string => surface.replace(INVISIBLE, '');
      expect(found(changed).map(bare)).toEqual(found(text));
    }),
  );
});

test('case, accents, full width and the sort of space or hyphen change nothing for words', () => {
  const words = fc.array(fc.constantFrom('heart failure', 'hyponatremia', 'the', 'of'), { maxLength: 12 });
  const dress = fc.constantFrom<(text: string) => string>(
    (text) => text.toUpperCase(),
    (text) => text.replaceAll('a', 'á'),
    (text) => text.replaceAll('e', 'e\u0301'),
    (text) => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    (text) => text.replaceAll('heart failure', 'heart\u00a0failure'),
    (text) => text.replaceAll('heart failure', 'heart-failure'),
    (text) => text.replaceAll('heart failure', 'heart\n  failure'),
  );
  fc.assert(
    fc.property(words, dress, (parts, change) => {
      // Enough English around it that accents do not look foreign.
      const text = parts.join(' ');
      const english = 'this is the text that was in it and of what they have to say. '.repeat(3);
      expect(found(english + change(text))).toHaveLength(found(text).length);
    }),
  );
});

test('mentions are in order, apart, inside the text, and begin and end at letters or digits', () => {
  fc.assert(
    fc.property(fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 120 })), (text) => {
      let last = 0;
      for (const { start, end } of findMentions(text, lexicon, 'all')) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}%]$/su);
        last = end;
      }
    }),
  );
});

test('a long text cut into pieces gives what the whole gives', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 3, maxLength: 8 }), (sentences) => {
      const text = `${sentences.join(' x. ')} x. `.repeat(60);
      const pieces: string[] = [];
      for (let at = 0; at < text.length;) {
        const end = cutText(text, at);
        pieces.push(text.slice(at, end));
        at = end;
      }
      expect(found(pieces.join('\n\n')).length).toBe(found(text).length);
    }),
    { numRuns: 40 },
  );
});
