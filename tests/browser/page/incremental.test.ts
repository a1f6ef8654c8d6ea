import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { MarkedPage } from '../../../lib/page/marked-page.ts';
import { PageReader } from '../../../lib/page/page-reader.ts';
import { foundTerms } from '../../../lib/page/found-terms.ts';
import { drawn, lexicon, readMadePage } from './made-page.ts';

afterEach(() => document.body.replaceChildren());

const TEXTS = ['cirrhosis', 'heart ', 'failure', 'HF', 'low sodium', 'plain words', 'hyponatremia'];
const text = fc.constantFrom(...TEXTS);
/** One change of a page: which paragraph, what happens to it, with which text. */
const change = fc.tuple(
  fc.nat(7),
  fc.constantFrom('set', 'append', 'inline', 'remove', 'add', 'split'),
  text,
);

function apply([at, what, words]: readonly [number, string, string]): void {
  const paragraphs = document.querySelectorAll('p');
  const paragraph = paragraphs[at % Math.max(1, paragraphs.length)];
  if (what === 'add' || !paragraph) document.body.append(make('p', words));
  else if (what === 'set') paragraph.textContent = words;
  else if (what === 'append') paragraph.append(words);
  else if (what === 'inline') paragraph.append(make('b', words));
  else if (what === 'remove') paragraph.remove();
  else if (paragraph.firstChild instanceof Text && paragraph.firstChild.length > 1)
    paragraph.firstChild.splitText(1);
}

function make(name: string, words: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}

test('a page read as it changes comes to what it comes to when read anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 6 }),
      fc.array(change, { maxLength: 8 }),
      async (start, changes) => {
        const first = new AbortController();
        const live = readMadePage(start.map((words) => `<p>${words}</p>`).join(''), first.signal);
        for (const each of changes) {
          apply(each);
          await new Promise(requestAnimationFrame);
        }
        const html = document.body.innerHTML;
        const second = new AbortController();
        const summary = async (marked: MarkedPage) => JSON.stringify(await foundTerms(marked, second.signal));
        // A second reader of the same page, begun after all changes.
        const fresh = new MarkedPage(lexicon, 'off', second.signal);
        void new PageReader(fresh, () => null, second.signal);
        await expect.poll(async () => (await summary(live)) === (await summary(fresh))).toBe(true);
        expect(document.body.innerHTML).toBe(html);
        first.abort();
        second.abort();
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

test('text nodes may be split anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(30), { maxLength: 6 }), async (cuts) => {
      const end = new AbortController();
      document.body.replaceChildren(make('p', 'a heart failure, cirrhosis b'));
      const node = document.querySelector('p')!.firstChild as Text;
      for (const cut of cuts) if (cut < node.length) node.splitText(cut);
      void new PageReader(new MarkedPage(lexicon, 'all', end.signal), () => null, end.signal);
      await expect.poll(() => drawn().toSorted().join()).toBe('cirrhosis,heart failure');
      end.abort();
    }),
    { numRuns: 20 },
  );
});
