import { expect, test } from 'vitest';
import { createMarkedRun } from '../../../lib/page/marked-run.ts';
import { createSection } from '../../../lib/page/section.ts';

test('of a run that has just been read the place is kept, not the text', () => {
  const [block, section] = [document.createElement('p'), createSection()];
  const [first, second] = [new Text('heart '), new Text('failure')];
  const run = { text: 'heart failure', nodes: [first, second], starts: [0, 6], block, section };
  expect(createMarkedRun(run, 2, [0, 13, 7], [])).toMatchObject({
    block,
    section,
    first,
    from: 0,
    run: null,
  });
  const piece = { text: 'x', nodes: [second], starts: [-16_000], block, section };
  expect(createMarkedRun(piece, 1, [], []).from).toBe(16_000);
});
