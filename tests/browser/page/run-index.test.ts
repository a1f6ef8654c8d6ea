import { expect, test } from 'vitest';
import type { MarkedRun } from '../../../lib/page/marked-run.ts';
import { RunIndex } from '../../../lib/page/run-index.ts';
import { createSection } from '../../../lib/page/section.ts';

const block = document.createElement('p');
function marked(nodes: readonly Text[], starts: readonly number[], text: string): MarkedRun {
  const run = { text, nodes, starts, block, section: createSection() };
  return { run, words: 0, hits: [], spelledOut: [], anchors: null, isAlive: true };
}

test('runs are found by block and by node, until they are removed', () => {
  const index = new RunIndex();
  const [a, b] = [document.createTextNode('heart '), document.createTextNode('failure')];
  const one = marked([a, b], [0, 6], 'heart failure');
  const two = marked([document.createTextNode('x')], [0], 'x');
  expect(index.add(one)).toBe(true);
  expect(index.add(two)).toBe(false);
  expect(index.in(block)).toEqual([one, two]);
  expect(index.at(block, b, 2)).toEqual({ marked: one, at: 8 });
  expect(index.at(block, document.createTextNode('y'), 0)).toBeNull();
  expect(index.replacedBy(marked([b], [0], 'failure').run)).toEqual([one]);
  expect(index.remove(one)).toBe(false);
  expect(index.at(block, b, 2)).toBeNull();
  expect(index.remove(two)).toBe(true);
  expect([...index.blocks()]).toEqual([]);
});

test('the pieces of one long node keep apart', () => {
  const index = new RunIndex();
  const long = document.createTextNode('x'.repeat(40_000));
  const first = marked([long], [0], 'x'.repeat(16_000));
  const second = marked([long], [-16_000], 'x'.repeat(16_000));
  index.add(first);
  index.add(second);
  expect(index.at(block, long, 17_000)).toEqual({ marked: second, at: 1000 });
  expect(index.replacedBy(first.run)).toEqual([first]);
});
