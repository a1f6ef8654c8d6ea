import { afterEach, expect, test } from 'vitest';
import { createMarkedRun } from '../../../lib/page/marked-run.ts';
import { recallRun } from '../../../lib/page/recall-run.ts';
import type { TextRun } from '../../../lib/page/text-run.ts';
import { TextWalker } from '../../../lib/page/text-walker.ts';

afterEach(() => document.body.replaceChildren());

function runsOf(root: Element): TextRun[] {
  const walker = new TextWalker(root);
  const runs: TextRun[] = [];
  for (let run = walker.next(); run; run = walker.next()) runs.push(run);
  return runs;
}

const recall = (run: TextRun) => recallRun(createMarkedRun(run, 1, [], []));

test('every run of a page is read again as it was', () => {
  document.body.setHTMLUnsafe(
    `<div>before <b>bold</b> text<p>inner <i>one</i></p>between<br>after<!-- --> all
     <x-host><template shadowrootmode="open">shadow <b>text</b><slot></slot></template>light</x-host> end</div>
     <pre>${'a long line of words\n'.repeat(4000)}</pre>`,
  );
  const runs = runsOf(document.body);
  expect(runs.map(({ text }) => text.trim())).toEqual(
    expect.arrayContaining(['before bold text', 'inner one', 'between', 'shadow text', 'light']),
  );
  expect(runs.length).toBeGreaterThan(10);
  for (const run of runs) expect(recall(run)).toEqual(run);
});

test('what is gone or empty by now has no text', () => {
  document.body.setHTMLUnsafe('<p>first</p><p>second</p>');
  const [first, second] = runsOf(document.body);
  first!.block.remove();
  expect(recall(first!)).toBeNull();
  (second!.nodes[0] as Text).data = ' ';
  expect(recall(second!)).toBeNull();
});
