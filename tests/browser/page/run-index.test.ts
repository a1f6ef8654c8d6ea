import { expect, test } from 'vitest';
import { createMarkedRun, type MarkedRun } from '../../../lib/page/marked-run.ts';
import { RunIndex } from '../../../lib/page/run-index.ts';
import { createSection } from '../../../lib/page/section.ts';

const block = document.createElement('p');
function marked(nodes: readonly Text[], starts: readonly number[], text: string): MarkedRun {
  const run = { text, nodes, starts, block, section: createSection() };
  return Object.assign(createMarkedRun(run, 1, [], []), { run });
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
  expect(index.replacedBy(marked([a], [0], 'heart '))).toEqual([one]);
  expect(index.remove(one)).toBe(false);
  expect(index.at(block, b, 2)).toBeNull();
  expect(index.remove(two)).toBe(true);
  expect([...index.blocks()]).toEqual([]);
});

test('only runs whose text is held are found by node', () => {
  const index = new RunIndex();
  const node = document.createTextNode('cirrhosis');
  const one = marked([node], [0], 'cirrhosis');
  index.add(one);
  one.run = null;
  expect(index.at(block, node, 2)).toBeNull();
  expect(index.replacedBy(marked([node], [0], 'cirrhosis'))).toEqual([one]);
});

test('the pieces of one long node keep apart', () => {
  const index = new RunIndex();
  const long = document.createTextNode('x'.repeat(40_000));
  const first = marked([long], [0], 'x'.repeat(16_000));
  const second = marked([long], [-16_000], 'x'.repeat(16_000));
  index.add(first);
  index.add(second);
  expect(index.at(block, long, 17_000)).toEqual({ marked: second, at: 1000 });
  expect(index.replacedBy(marked([long], [0], 'x'))).toEqual([first]);
});
