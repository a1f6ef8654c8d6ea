import { afterEach, expect, test } from 'vitest';
import { anchorIn } from '../../../lib/page/anchor.ts';
import { isDrawable } from '../../../lib/page/is-drawable.ts';
import { TextWalker } from '../../../lib/page/text-walker.ts';

afterEach(() => document.body.replaceChildren());

test.each([
  ['plain text', '<p>heart <b>failure</b></p>', true],
  ['a part in painted letters', '<p>heart <b style="-webkit-text-fill-color:red">failure</b></p>', false],
  [
    'parts laid out as blocks',
    '<p><b style="display:block">heart</b> <b style="display:block">failure</b></p>',
    false,
  ],
])('%s', (_, html, expected) => {
  document.body.setHTMLUnsafe(html);
  const run = new TextWalker(document.body).next()!;
  const mention = {
    start: 0,
    end: run.text.length,
    concept: 0,
    reason: 'plain' as const,
    isTechnical: false,
  };
  expect(isDrawable(anchorIn(run, mention))).toBe(expected);
});
