import { afterEach, expect, test } from 'vitest';
import { anchorIn } from '../../../lib/page/anchor.ts';
import { isOnePiece } from '../../../lib/page/is-one-piece.ts';
import { TextWalker } from '../../../lib/page/text-walker.ts';

afterEach(() => document.body.replaceChildren());

function whole(html: string): boolean {
  document.body.setHTMLUnsafe(html);
  const run = new TextWalker(document.body).next()!;
  return isOnePiece(
    anchorIn(run, { start: 0, end: run.text.length, concept: 0, reason: 'plain', isTechnical: false }),
  );
}

test.each([
  ['one node', '<p>heart failure</p>', true],
  ['inline parts', '<p>heart <b>failure</b></p>', true],
  ['a part that is not to be translated', '<p>heart <b translate="no">failure</b></p>', false],
  [
    'parts laid out as blocks',
    '<p><b style="display:block">heart</b> <b style="display:block">failure</b></p>',
    false,
  ],
])('%s', (_, html, expected) => {
  expect(whole(html)).toBe(expected);
});
